package dev.concordat.generator.api;

import dev.concordat.generator.name.Imports;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.NestedRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nested records: their components, laid out, and the constructor that copies collections. */
final class Components {

    private static final int WIDTH = 120;

    private final Imports imports;

    Components(Imports imports) {
        this.imports = imports;
    }

    /** The components of one record. */
    static final class Listing {

        private final List<Component> components = new ArrayList<>();

        /** @param copied type of a collection that the constructor copies, else null */
        private record Component(
                String type, String name, @Nullable String copy) {}

        void add(String type, String name) {
            components.add(new Component(type, name, null));
        }

        void add(String type, String name, TypeUse use, boolean nullable) {
            String kind = use.type() instanceof Type.ListOf ? "list" : use.type() instanceof Type.MapOf ? "map" : null;
            components.add(new Component(type, name, kind == null || !nullable ? kind : kind + "OrNull"));
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
        List<String> all = new ArrayList<>(statements);
        for (Listing.Component component : listing.components) {
            if (component.copy() != null) {
                all.add(component.name() + " = " + imports.use("dev.concordat.runtime.Immutable") + "."
                        + component.copy() + "(" + component.name() + ");");
            }
        }
        List<String> declarations = listing.declarations();
        int width = "    public record ()".length()
                + name.length()
                + String.join(", ", declarations).length()
                + (interfaces.isEmpty()
                        ? 0
                        : " implements ".length() + interfaces.get(0).length())
                + (all.isEmpty() ? " {}" : " {").length();
        boolean spread = width > WIDTH && !declarations.isEmpty();
        return new NestedRecord(javadoc, name, declarations, spread, interfaces, all);
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
