package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.RecordView;
import java.util.ArrayList;
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
        JavaName self = symbols.type(tuple.id());
        Imports imports = new Imports(self, List.of(), symbols.modelNames());
        JavaTypes types = new JavaTypes(symbols, imports);
        imports.use("dev.concordat.runtime.Generated");
        List<RecordView.Component> components = new ArrayList<>();
        List<RecordView.Copy> copies = new ArrayList<>();
        for (Property item : tuple.items()) {
            String name = symbols.member(tuple.id(), item.name());
            components.add(new RecordView.Component(types.component(item), name, item.isSecret()));
            String copy = RecordViews.copy(item.type(), item.isNullableComponent());
            if (!copy.isEmpty()) {
                copies.add(new RecordView.Copy(name, imports.use("dev.concordat.runtime.Immutable"), copy));
            }
        }
        TypeUse rest = tuple.rest();
        if (rest != null) {
            String name = symbols.additional(tuple.id());
            String type = imports.use("java.util.List") + "<" + types.argument(rest) + ">";
            components.add(new RecordView.Component(type, name, rest.isSecret()));
            copies.add(new RecordView.Copy(name, imports.use("dev.concordat.runtime.Immutable"), "list"));
        }
        List<String> interfaces = kinship.unions(tuple.id()).stream()
                .map(union -> imports.use(symbols.type(union)))
                .toList();
        List<String> declared = components.stream()
                .map(component -> component.type() + " " + component.name())
                .toList();
        int before = "public record (".length() + self.simpleName().length();
        int end = interfaces.isEmpty()
                ? 0
                : " implements ".length() + String.join(", ", interfaces).length();
        boolean broken = !Layout.of(before, 8, declared, end + ") {".length()).oneLine();
        return new RecordView(
                self,
                imports.names(),
                Javadoc.comment(javadoc(tuple), ""),
                components,
                interfaces,
                broken,
                copies,
                List.of(),
                "",
                imports.use("java.lang.String"));
    }

    private List<String> javadoc(TupleDeclaration tuple) {
        List<String> lines = Documentation.lines(tuple.annotations());
        List<String> tags = new ArrayList<>();
        for (Property item : tuple.items()) {
            String text = Documentation.sentence(item.annotations());
            if (!text.isEmpty()) {
                tags.addAll(Javadoc.tag("@param " + symbols.member(tuple.id(), item.name()), text));
            }
        }
        if (!tags.isEmpty()) {
            if (lines.isEmpty()) {
                lines.add("The schema {@code " + Javadoc.inline(tuple.spelling()) + "}.");
            }
            lines.add("");
        }
        lines.addAll(tags);
        return lines;
    }
}
