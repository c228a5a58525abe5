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
        List<OperationModel> served = operations.stream()
                .filter(operation -> operation.roles().served())
                .toList();
        views.addAll(TagViews.of(contract, served, symbols));
        if (!views.isEmpty()) {
            views.add(PackageView.of(
                    symbols.packages().api(),
                    served.isEmpty()
                            ? "The operations of the contract: what each is asked and what it may answer."
                            : "The operations of the contract: implement the interfaces named after the tags."));
        }
        return views;
    }
}
