package dev.concordat.generator.model;

import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.Accessor;
import dev.concordat.generator.view.InterfaceView;
import dev.concordat.generator.view.RecordView;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.List;

/** The files of a record declaration: the record and its builder, the interface of its members, or all three. */
final class RecordViews {

    private final TypeModel model;
    private final SymbolTable symbols;
    private final Kinship kinship;

    RecordViews(TypeModel model, SymbolTable symbols, Kinship kinship) {
        this.model = model;
        this.symbols = symbols;
        this.kinship = kinship;
    }

    List<View> views(RecordDeclaration record) {
        List<View> views = new ArrayList<>();
        if (record.form()) {
            return views;
        }
        if (record.value()) {
            views.add(record(record));
        }
        if (kinship.hasInterface(record)) {
            views.add(sharedInterface(record));
        }
        return views;
    }

    private RecordView record(RecordDeclaration record) {
        TypeUse kept = record.additional().mode() == AdditionalProperties.Mode.KEPT
                ? record.additional().values()
                : null;
        List<String> nested = List.of(symbols.builder(record.id()).last());
        RecordFile file = new RecordFile(record, record.components().size() + (kept == null ? 0 : 1), nested, symbols);
        record.components().forEach(file::add);
        Imports imports = file.imports();
        if (kept != null) {
            file.add(Additional.type(file.types(), imports, kept), kept.isSecret(), "map");
        }
        List<String> interfaces = new ArrayList<>();
        kinship.interfaces(record).forEach(part -> interfaces.add(imports.use(symbols.interfaceOf(part))));
        if (kinship.hasInterface(record)) {
            interfaces.add(imports.use(symbols.interfaceOf(record.id())));
        }
        kinship.unions(record.id()).forEach(union -> interfaces.add(imports.use(symbols.type(union))));
        return file.view(
                file.javadoc(lines(record), record.components()),
                interfaces,
                List.of(new Builders(symbols, imports, file.types()).of(record)));
    }

    private List<String> lines(RecordDeclaration record) {
        List<String> lines = Documentation.lines(record.annotations());
        TypeId answer = new TypeId(record.id().schema(), false);
        if (record.id().input() && model.declarations().containsKey(answer)) {
            Documentation.paragraph(
                    lines,
                    "What a request carries; answers carry {@link "
                            + symbols.type(answer).simpleName() + "}.");
        }
        return lines;
    }

    private InterfaceView sharedInterface(RecordDeclaration record) {
        JavaName self = symbols.interfaceOf(record.id());
        Imports imports = new Imports(self, List.of(), symbols.modelNames());
        imports.use("dev.concordat.runtime.Generated");
        List<String> parents = new ArrayList<>();
        kinship.interfaces(record).forEach(part -> parents.add(imports.use(symbols.interfaceOf(part))));
        List<Accessor> accessors = Accessors.of(record.id(), kinship.accessors(record.id()), symbols, imports);
        String javadoc = Javadoc.comment(Documentation.lines(record.annotations()), "");
        return new InterfaceView(self, imports.names(), javadoc, parents, accessors);
    }
}
