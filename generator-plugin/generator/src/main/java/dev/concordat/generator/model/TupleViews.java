package dev.concordat.generator.model;

import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.RecordView;
import java.util.List;

/** The record of a tuple. */
final class TupleViews {

    private final SymbolTable symbols;
    private final Kinship kinship;

    TupleViews(SymbolTable symbols, Kinship kinship) {
        this.symbols = symbols;
        this.kinship = kinship;
    }

    RecordView view(TupleDeclaration tuple) {
        RecordFile file = new RecordFile(tuple, 0, List.of(), symbols);
        tuple.items().forEach(file::add);
        Imports imports = file.imports();
        TypeUse rest = tuple.rest();
        if (rest != null) {
            String type = imports.use("java.util.List") + "<" + file.types().argument(rest) + ">";
            file.add(type, rest.isSecret(), "list");
        }
        List<String> interfaces = kinship.unions(tuple.id()).stream()
                .map(union -> imports.use(symbols.type(union)))
                .toList();
        return file.view(file.javadoc(Documentation.lines(tuple.annotations()), tuple.items()), interfaces, List.of());
    }
}
