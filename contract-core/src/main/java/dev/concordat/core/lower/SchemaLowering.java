package dev.concordat.core.lower;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema of JSON Schema 2020-12 as a Schema Object of OpenAPI 3.0 (4.7.24). */
final class SchemaLowering {

    /** Members that mean the same in 3.0, or are made to before they get here. */
    private static final Set<String> KEPT = Set.of(
            "title",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "required",
            "enum",
            "type",
            "description",
            "format",
            "default",
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "xml",
            "externalDocs",
            "example",
            "deprecated");

    /** Members that say nothing about values. */
    private static final Set<String> SILENT = Set.of("$comment", "$schema", "$id", "$anchor", "$defs", "definitions");

    private final Ledger ledger;
    private final Definitions definitions;

    SchemaLowering(Ledger ledger, Definitions definitions) {
        this.ledger = ledger;
        this.definitions = definitions;
    }

    JsonValue lower(JsonValue schema, String at) {
        if (schema instanceof JsonBoolean all) {
            JsonObject any = new JsonObject(Map.of());
            return all.value() ? any : new JsonObject(Map.of("not", any));
        }
        return schema instanceof JsonObject object ? object(object, at) : schema;
    }

    private JsonObject object(JsonObject schema, String at) {
        if (schema.get("$defs") instanceof JsonObject defs) {
            definitions.take(defs, Pointer.child(at, "$defs"));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        SchemaTypes.spell(schema, at, ledger).forEach((name, value) -> member(name, value, at, members));
        return reference(SchemaTypes.withoutNull(new JsonObject(members)));
    }

    private void member(String name, JsonValue value, String at, Map<String, JsonValue> members) {
        String place = Pointer.child(at, name);
        switch (name) {
            case "$ref" ->
                members.put(
                        name,
                        value instanceof JsonString text ? new JsonString(definitions.reference(text.value())) : value);
            case "properties" -> members.put(name, map(value, place));
            case "allOf", "anyOf", "oneOf" -> members.put(name, list(value, place));
            case "not" -> members.put(name, lower(value, place));
            case "items" -> members.put(name, merged(members.get(name), lower(value, place)));
            case "additionalProperties" ->
                members.put(name, value instanceof JsonBoolean ? value : lower(value, place));
            case "prefixItems" -> {
                ledger.lost(place, "the place of items in prefixItems", "any of them may stand anywhere");
                members.put("items", merged(members.get("items"), new JsonObject(Map.of("anyOf", list(value, place)))));
            }
            case "patternProperties" -> {
                ledger.lost(place, "the names in patternProperties", "members may have any name");
                if (value instanceof JsonObject patterns && !members.containsKey("additionalProperties")) {
                    members.put("additionalProperties", new JsonObject(Map.of("anyOf", values(patterns, place))));
                }
            }
            default -> {
                if (name.startsWith("x-") || KEPT.contains(name)) {
                    members.put(name, value);
                } else if (!SILENT.contains(name)) {
                    ledger.lost(place, "the keyword " + name, "it is not checked");
                }
            }
        }
    }

    /** Items by place and those after them, as one schema for all. */
    private static JsonValue merged(@Nullable JsonValue first, JsonValue second) {
        return first == null ? second : new JsonObject(Map.of("anyOf", new JsonArray(List.of(first, second))));
    }

    private JsonValue map(JsonValue value, String at) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, schema) -> members.put(name, lower(schema, Pointer.child(at, name))));
        return new JsonObject(members);
    }

    private JsonArray values(JsonObject object, String at) {
        List<JsonValue> schemas = new ArrayList<>();
        object.members().forEach((name, schema) -> schemas.add(lower(schema, Pointer.child(at, name))));
        return new JsonArray(schemas);
    }

    private JsonValue list(JsonValue value, String at) {
        if (!(value instanceof JsonArray array)) {
            return value;
        }
        List<JsonValue> schemas = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            schemas.add(lower(array.items().get(i), Pointer.child(at, i)));
        }
        return new JsonArray(schemas);
    }

    /** In 3.0 nothing beside a reference counts, so it moves into {@code allOf}. */
    private static JsonObject reference(JsonObject schema) {
        JsonValue reference = schema.get("$ref");
        if (reference == null || schema.members().size() == 1) {
            return schema;
        }
        List<JsonValue> all = new ArrayList<>(List.of(new JsonObject(Map.of("$ref", reference))));
        if (schema.get("allOf") instanceof JsonArray others) {
            all.addAll(others.items());
        }
        return schema.without("$ref").with("allOf", new JsonArray(all));
    }

    /** The schema of null alone, as lowered here. */
    static boolean isNull(JsonValue schema) {
        return schema instanceof JsonObject object && new JsonArray(List.of(JsonNull.NULL)).equals(object.get("enum"));
    }
}
