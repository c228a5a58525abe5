package dev.concordat.core.normalise;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What drafts of JSON Schema before 2019-09 and 2020-12 wrote in another way: {@code items} with a list and
 * {@code additionalItems} (2020-12 core, appendix G: {@code prefixItems} and {@code items}), and {@code dependencies}
 * ({@code dependentRequired} and {@code dependentSchemas}).
 */
final class OlderForms {

    private OlderForms() {}

    /** The keyword that the schemas by position stand under. */
    static String positions(SpecCursor schema) {
        return schema.child("prefixItems") == null && hasItemList(schema) ? "items" : "prefixItems";
    }

    /** The keyword that the schema of all further items stands under; without a list {@code additionalItems} says nothing. */
    static String rest(SpecCursor schema) {
        return hasItemList(schema) ? "additionalItems" : "items";
    }

    private static boolean hasItemList(SpecCursor schema) {
        SpecCursor items = schema.child("items");
        return items != null && items.node() instanceof SpecArray;
    }

    /** What each name requires, in either form. */
    static Map<String, List<String>> dependentRequired(SpecCursor schema) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        BiConsumer<String, SpecCursor> add = (name, names) -> {
            List<String> all = new ArrayList<>(required.getOrDefault(name, List.of()));
            all.addAll(Values.strings(names));
            required.put(name, all.stream().distinct().toList());
        };
        members(schema, "dependentRequired").forEach(add);
        members(schema, "dependencies").forEach((name, value) -> {
            if (value.node() instanceof SpecArray) {
                add.accept(name, value);
            }
        });
        return required;
    }

    /** The schemas that the presence of names brings in; what {@code dependentSchemas} says of a name counts first. */
    static Map<String, SchemaId> dependentSchemas(SpecCursor schema, Reading reading) {
        Map<String, SchemaId> schemas = new LinkedHashMap<>();
        members(schema, "dependentSchemas").forEach((name, value) -> put(schemas, name, reading.schema(value)));
        members(schema, "dependencies").forEach((name, value) -> {
            if (!(value.node() instanceof SpecArray) && schemas.containsKey(name)) {
                reading.error(
                        "repeated-dependency",
                        "\"dependencies\" and \"dependentSchemas\" both have a schema for \"" + name + "\"",
                        "move the one under \"dependencies\" into an allOf of the other",
                        value.location());
            } else if (!(value.node() instanceof SpecArray)) {
                put(schemas, name, reading.schema(value));
            }
        });
        return schemas;
    }

    private static void put(Map<String, SchemaId> schemas, String name, @Nullable SchemaId id) {
        if (id != null) {
            schemas.put(name, id);
        }
    }

    private static Map<String, SpecCursor> members(SpecCursor schema, String keyword) {
        SpecCursor child = schema.child(keyword);
        return child == null ? Map.of() : child.members();
    }

    /** The keywords of a schema by the names that 2020-12 has for what they say. */
    static Map<String, SourceLocation> keywords(SpecCursor schema) {
        Map<String, SourceLocation> keywords = new LinkedHashMap<>();
        schema.members().forEach((name, value) -> {
            SourceLocation place = schema.keyLocation(name);
            if (name.equals("items") && hasItemList(schema)) {
                keywords.put("prefixItems", place);
            } else if (name.equals("additionalItems") && hasItemList(schema)) {
                keywords.put("items", place);
            } else if (name.equals("dependencies")) {
                boolean lists = value.members().values().stream().anyMatch(one -> one.node() instanceof SpecArray);
                keywords.putIfAbsent(lists ? "dependentRequired" : "dependentSchemas", place);
            } else {
                keywords.put(name, place);
            }
        });
        return keywords;
    }
}
