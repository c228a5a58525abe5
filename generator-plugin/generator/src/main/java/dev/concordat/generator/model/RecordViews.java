package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.Accessor;
import dev.concordat.generator.view.InterfaceView;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.RecordPart;
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
            views.add(new BuilderViews(symbols).view(record));
        }
        if (kinship.hasInterface(record)) {
            views.add(sharedInterface(record));
        }
        return views;
    }

    private RecordView record(RecordDeclaration record) {
        JavaName self = symbols.type(record.id());
        boolean keeps = record.additional().mode() == AdditionalProperties.Mode.KEPT;
        List<String> parts = RecordParts.types(self, record.components().size() + (keeps ? 1 : 0));
        Imports imports = new Imports(self, parts, symbols.modelNames());
        JavaTypes types = new JavaTypes(symbols, imports);
        imports.use("dev.concordat.runtime.Generated");
        List<RecordView.Component> components = new ArrayList<>();
        List<RecordView.Copy> copies = new ArrayList<>();
        for (Property property : record.components()) {
            String name = symbols.member(record.id(), property.name());
            components.add(new RecordView.Component(types.component(property), name, property.isSecret()));
            String copy = property.tristate() ? "" : copy(property.type(), property.isNullableComponent());
            if (!copy.isEmpty()) {
                copies.add(new RecordView.Copy(name, imports.use("dev.concordat.runtime.Immutable"), copy));
            }
        }
        TypeUse kept = record.additional().values();
        if (keeps && kept != null) {
            String name = symbols.additional(record.id());
            components.add(new RecordView.Component(Additional.type(types, imports, kept), name, kept.isSecret()));
            copies.add(new RecordView.Copy(name, imports.use("dev.concordat.runtime.Immutable"), "map"));
        }
        String string = imports.use("java.lang.String");
        List<String> interfaces = new ArrayList<>();
        kinship.interfaces(record).forEach(part -> interfaces.add(imports.use(symbols.interfaceOf(part))));
        if (kinship.hasInterface(record)) {
            interfaces.add(imports.use(symbols.interfaceOf(record.id())));
        }
        kinship.unions(record.id()).forEach(union -> interfaces.add(imports.use(symbols.type(union))));
        List<RecordPart> divided = parts.isEmpty() ? List.of() : divide(parts, components, copies, string);
        if (!divided.isEmpty()) {
            copies.clear();
            components.clear();
            divided.forEach(part -> components.add(new RecordView.Component(part.name(), part.field(), false)));
        }
        int before = "public record (".length() + self.simpleName().length();
        List<String> declared = components.stream()
                .map(component -> component.type() + " " + component.name())
                .toList();
        int end = interfaces.isEmpty()
                ? 0
                : " implements ".length() + String.join(", ", interfaces).length();
        boolean broken = !Layout.of(before, 8, declared, end + ") {".length()).oneLine();
        return new RecordView(
                self,
                imports.names(),
                Javadoc.comment(javadoc(record), ""),
                components,
                interfaces,
                broken,
                copies,
                divided,
                imports.use(symbols.builder(record.id())),
                string);
    }

    private static List<RecordPart> divide(
            List<String> names, List<RecordView.Component> components, List<RecordView.Copy> copies, String string) {
        List<String> fields = RecordParts.fields(
                components.stream().map(RecordView.Component::name).toList());
        List<List<RecordView.Component>> groups = RecordParts.of(components);
        List<RecordPart> parts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<RecordView.Component> group = groups.get(i);
            List<String> statements = copies.stream()
                    .filter(copy -> group.stream()
                            .anyMatch(component -> component.name().equals(copy.name())))
                    .map(copy ->
                            copy.name() + " = " + copy.immutable() + "." + copy.method() + "(" + copy.name() + ");")
                    .toList();
            parts.add(new RecordPart("    ", names.get(i), fields.get(i), group, statements, string));
        }
        return parts;
    }

    private List<String> javadoc(RecordDeclaration record) {
        List<String> lines = Documentation.lines(record.annotations());
        TypeId answer = new TypeId(record.id().schema(), false);
        if (record.id().input() && model.declarations().containsKey(answer)) {
            Documentation.paragraph(
                    lines,
                    "What a request carries; answers carry a {@link "
                            + symbols.type(answer).simpleName() + "}.");
        }
        List<String> tags = new ArrayList<>();
        for (Property property : record.components()) {
            String text = Documentation.sentence(property.annotations());
            if (!text.isEmpty()) {
                tags.addAll(Javadoc.tag("@param " + symbols.member(record.id(), property.name()), text));
            }
        }
        if (!tags.isEmpty()) {
            if (lines.isEmpty()) {
                lines.add("The schema {@code " + Javadoc.inline(record.spelling()) + "}.");
            }
            lines.add("");
        }
        lines.addAll(tags);
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

    /** The runtime's method that copies a collection, "" for what is immutable anyway. */
    static String copy(TypeUse use, boolean nullable) {
        if (use.type() instanceof Type.ListOf) {
            return nullable ? "listOrNull" : "list";
        }
        if (use.type() instanceof Type.MapOf) {
            return nullable ? "mapOrNull" : "map";
        }
        return "";
    }
}
