package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.NestedBuilder;
import dev.concordat.generator.view.RecordPart;
import dev.concordat.generator.view.RecordView;
import java.util.ArrayList;
import java.util.List;

/** The file of a Java record while its components are gathered, be they the members of an object or items of a tuple. */
final class RecordFile {

    private final TypeDeclaration declaration;
    private final SymbolTable symbols;
    private final JavaName self;
    private final List<String> parts;
    private final Imports imports;
    private final JavaTypes types;
    private final List<RecordView.Component> components = new ArrayList<>();
    private final List<RecordView.Copy> copies = new ArrayList<>();

    /**
     * A file without components yet.
     *
     * @param size number of components to come
     * @param nested names of other types within
     */
    RecordFile(TypeDeclaration declaration, int size, List<String> nested, SymbolTable symbols) {
        this.declaration = declaration;
        this.symbols = symbols;
        this.self = symbols.type(declaration.id());
        this.parts = RecordParts.types(self, size);
        List<String> inner = new ArrayList<>(parts);
        inner.addAll(nested);
        this.imports = new Imports(self, inner, symbols.modelNames());
        this.types = new JavaTypes(symbols, imports);
        imports.use("dev.concordat.runtime.Generated");
    }

    Imports imports() {
        return imports;
    }

    JavaTypes types() {
        return types;
    }

    void add(Property property) {
        String copy = property.tristate() ? "" : copy(property.type(), property.isNullableComponent());
        add(types.component(property), symbols.member(declaration.id(), property.name()), property.isSecret(), copy);
    }

    /** Adds the collection of what the schema does not name. */
    void add(String type, boolean secret, String copy) {
        add(type, symbols.additional(declaration.id()), secret, copy);
    }

    private void add(String type, String name, boolean secret, String copy) {
        components.add(new RecordView.Component(type, name, secret));
        if (!copy.isEmpty()) {
            copies.add(new RecordView.Copy(name, imports.use("dev.concordat.runtime.Immutable"), copy));
        }
    }

    /** The lines and what is said of each member. */
    List<String> javadoc(List<String> about, List<Property> members) {
        List<String> lines = new ArrayList<>(about);
        List<String> tags = new ArrayList<>();
        for (Property member : members) {
            String text = Documentation.sentence(member.annotations());
            if (!text.isEmpty()) {
                tags.addAll(Javadoc.tag("@param " + symbols.member(declaration.id(), member.name()), text));
            }
        }
        if (!tags.isEmpty()) {
            if (lines.isEmpty()) {
                lines.add("The schema {@code " + Javadoc.inline(declaration.spelling()) + "}.");
            }
            lines.add("");
        }
        lines.addAll(tags);
        return lines;
    }

    /** @param builders its builder, or none */
    RecordView view(List<String> javadoc, List<String> interfaces, List<NestedBuilder> builders) {
        String string = imports.use("java.lang.String");
        List<RecordPart> divided = parts.isEmpty() ? List.of() : divide(parts, components, copies, string);
        List<RecordView.Component> declared = divided.isEmpty()
                ? components
                : divided.stream()
                        .map(part -> new RecordView.Component(part.name(), part.field(), false))
                        .toList();
        int before = "public record (".length() + self.simpleName().length();
        int end = interfaces.isEmpty()
                ? 0
                : " implements ".length() + String.join(", ", interfaces).length();
        List<String> header = declared.stream()
                .map(component -> component.type() + " " + component.name())
                .toList();
        return new RecordView(
                self,
                imports.names(),
                Javadoc.comment(javadoc, ""),
                declared,
                interfaces,
                !Layout.of(before, 8, header, end + ") {".length()).oneLine(),
                divided.isEmpty() ? copies : List.of(),
                divided,
                builders,
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
