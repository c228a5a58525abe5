package dev.concordat.generator.api;

import dev.concordat.core.contract.Contract;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.view.PackageView;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.List;

/** {@code operations -> views}: every file of the api package. */
public final class ApiViews {

    private ApiViews() {}

    public static List<View> of(Contract contract, List<OperationModel> operations, SymbolTable symbols) {
        List<View> views = new ArrayList<>();
        operations.forEach(operation -> views.add(OperationViews.of(operation, symbols)));
        views.addAll(TagViews.of(contract, operations, symbols));
        if (!views.isEmpty()) {
            views.add(PackageView.of(
                    symbols.packages().api(),
                    "The operations of the contract: implement the interfaces named after the tags."));
        }
        return views;
    }
}
