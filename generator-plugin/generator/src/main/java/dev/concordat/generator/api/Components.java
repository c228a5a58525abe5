package dev.concordat.generator.api;

import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.NestedRecord;
import dev.concordat.generator.view.RecordPart;
import dev.concordat.generator.view.RecordView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nested records: their components, laid out, and the constructor that copies collections. */
final class Components {

    private static final int WIDTH = 120;

    private final JavaName self;
    private final Imports imports;

    Components(JavaName self, Imports imports) {
        this.self = self;
        this.imports = imports;
    }

    /** The components of one record. */
    static final class Listing {

        private final List<Component> components = new ArrayList<>();

        /** @param copied type of a collection that the constructor copies, else null */
        private record Component(
                String type, String name, @Nullable String copy, boolean secret) {

            RecordView.Component view() {
                return new RecordView.Component(type, name, secret);
            }
        }

        /** A component that is neither a collection nor secret. */
        void add(String type, String name) {
            components.add(new Component(type, name, null, false));
        }

        void add(String type, String name, TypeUse use, boolean nullable) {
            String kind = use.type() instanceof Type.ListOf ? "list" : use.type() instanceof Type.MapOf ? "map" : null;
            String copy = kind == null || !nullable ? kind : kind + "OrNull";
            components.add(new Component(type, name, copy, use.isSecret()));
        }

        List<String> names() {
            return components.stream().map(Component::name).toList();
        }

        List<String> declarations() {
            return components.stream()
                    .map(component -> component.type() + " " + component.name())
                    .toList();
        }
    }

    NestedRecord record(
            String javadoc, String name, Listing listing, List<String> interfaces, List<String> statements) {
        List<RecordPart> parts = parts(listing);
        List<String> all = new ArrayList<>(statements);
        if (parts.isEmpty()) {
            all.addAll(copies(listing.components));
        }
        List<RecordView.Component> shown = parts.isEmpty()
                ? listing.components.stream().map(Listing.Component::view).toList()
                : parts.stream()
                        .map(part -> new RecordView.Component(part.name(), part.field(), false))
                        .toList();
        List<String> declarations =
                shown.stream().map(one -> one.type() + " " + one.name()).toList();
        int width = "    public record ()".length()
                + name.length()
                + String.join(", ", declarations).length()
                + (interfaces.isEmpty()
                        ? 0
                        : " implements ".length() + interfaces.get(0).length())
                + (all.isEmpty() ? " {}" : " {").length();
        boolean spread = width > WIDTH && !declarations.isEmpty();
        return new NestedRecord(javadoc, name, shown, spread, interfaces, all, parts, imports.use("java.lang.String"));
    }

    private List<RecordPart> parts(Listing listing) {
        List<String> names = RecordParts.types(self, listing.components.size());
        List<String> fields = RecordParts.fields(listing.names());
        List<RecordPart> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Listing.Component> some = RecordParts.of(listing.components).get(i);
            List<RecordView.Component> components =
                    some.stream().map(Listing.Component::view).toList();
            parts.add(new RecordPart(
                    "        ",
                    names.get(i),
                    fields.get(i),
                    components,
                    copies(some),
                    imports.use("java.lang.String")));
        }
        return parts;
    }

    private List<String> copies(List<Listing.Component> components) {
        List<String> statements = new ArrayList<>();
        for (Listing.Component component : components) {
            if (component.copy() != null) {
                statements.add(component.name() + " = " + imports.use("dev.concordat.runtime.Immutable") + "."
                        + component.copy() + "(" + component.name() + ");");
            }
        }
        return statements;
    }

    /** A call as a statement within a constructor, in lines. */
    static List<String> call(String method, List<String> arguments) {
        String indent = "            ";
        String list = String.join(", ", arguments) + ");";
        if ((indent + method + "(" + list).length() <= WIDTH) {
            return List.of(method + "(" + list);
        }
        List<String> lines = new ArrayList<>(List.of(method + "("));
        if (indent.length() + 8 + list.length() <= WIDTH) {
            lines.add("        " + list);
            return lines;
        }
        for (int i = 0; i < arguments.size(); i++) {
            lines.add("        " + arguments.get(i) + (i == arguments.size() - 1 ? ");" : ","));
        }
        return lines;
    }
}
