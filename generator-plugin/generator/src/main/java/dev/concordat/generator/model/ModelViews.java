package dev.concordat.generator.model;

import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import dev.concordat.generator.view.PackageView;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.List;

/** {@code TypeModel, SymbolTable -> views}: every file of the model package. */
public final class ModelViews {

    private ModelViews() {}

    public static List<View> of(TypeModel model, SymbolTable symbols) {
        Kinship kinship = new Kinship(model);
        RecordViews records = new RecordViews(model, symbols, kinship);
        UnionViews unions = new UnionViews(model, symbols, kinship);
        EnumViews enums = new EnumViews(symbols, kinship);
        List<View> views = new ArrayList<>();
        for (TypeDeclaration declaration : model.declarations().values()) {
            if (declaration instanceof RecordDeclaration record) {
                views.addAll(records.views(record));
            } else if (declaration instanceof TupleDeclaration tuple) {
                views.add(new TupleViews(symbols, kinship).view(tuple));
            } else if (declaration instanceof UnionDeclaration union) {
                views.add(unions.view(union));
            } else if (declaration instanceof EnumDeclaration enumeration) {
                views.add(enums.view(enumeration));
            }
        }
        if (!views.isEmpty()) {
            views.add(PackageView.of(symbols.packages().model(), "The data of the contract."));
        }
        return views;
    }
}
