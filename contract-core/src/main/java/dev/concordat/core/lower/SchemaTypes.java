package dev.concordat.core.lower;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What 3.0 says in other words: types, null, limits, constants, examples and bytes. */
final class SchemaTypes {

    private static final JsonBoolean YES = new JsonBoolean(true);

    private SchemaTypes() {}

    /** The members of a schema in the words of 3.0; keywords that hold schemas are still as they were. */
    static Map<String, JsonValue> spell(JsonObject schema, String at, Ledger ledger) {
        Map<String, JsonValue> members = new LinkedHashMap<>(schema.members());
        types(members);
        constant(members);
        limit("minimum", "exclusiveMinimum", members, 1);
        limit("maximum", "exclusiveMaximum", members, -1);
        if (members.remove("examples") instanceof JsonArray examples
                && !examples.items().isEmpty()) {
            members.putIfAbsent("example", examples.items().get(0));
            if (examples.items().size() > 1) {
                ledger.lost(Pointer.child(at, "examples"), "more than one example", "the first one stays");
            }
        }
        bytes(members);
        return members;
    }

    private static void types(Map<String, JsonValue> members) {
        JsonValue type = members.get("type");
        List<JsonValue> names = new ArrayList<>();
        if (type instanceof JsonArray several) {
            names.addAll(several.items());
        } else if (type != null) {
            names.add(type);
        }
        boolean nullable = names.remove(new JsonString("null"));
        if (!nullable && !(type instanceof JsonArray)) {
            return;
        }
        members.remove("type");
        if (names.isEmpty()) {
            members.put("enum", new JsonArray(List.of(JsonNull.NULL)));
        } else if (names.size() == 1) {
            members.put("type", names.get(0));
        } else {
            alternatives(names, members);
        }
        if (nullable) {
            members.put("nullable", YES);
        }
    }

    /** Several types are alternatives; beside alternatives that are there already they are one more demand. */
    private static void alternatives(List<JsonValue> names, Map<String, JsonValue> members) {
        List<JsonValue> each = new ArrayList<>();
        for (JsonValue name : names) {
            Map<String, JsonValue> alternative = new LinkedHashMap<>(Map.of("type", name));
            if (name.equals(new JsonString("array"))) {
                JsonValue items = members.remove("items");
                alternative.put("items", items == null ? new JsonObject(Map.of()) : items);
            }
            each.add(new JsonObject(alternative));
        }
        JsonArray anyOf = new JsonArray(each);
        if (!members.containsKey("anyOf")) {
            members.put("anyOf", anyOf);
            return;
        }
        List<JsonValue> all = new ArrayList<>();
        if (members.get("allOf") instanceof JsonArray demands) {
            all.addAll(demands.items());
        }
        all.add(new JsonObject(Map.of("anyOf", anyOf)));
        members.put("allOf", new JsonArray(all));
    }

    private static void constant(Map<String, JsonValue> members) {
        JsonValue constant = members.remove("const");
        if (constant != null) {
            members.put("enum", new JsonArray(List.of(constant)));
            if (!members.containsKey("type") && constant instanceof JsonString) {
                members.put("type", new JsonString("string"));
            }
        }
    }

    /** A limit that is excluded is a flag beside the limit; of two limits the stricter one counts. */
    private static void limit(String name, String exclusive, Map<String, JsonValue> members, int direction) {
        if (!(members.get(exclusive) instanceof JsonNumber excluded)) {
            return;
        }
        members.remove(exclusive);
        boolean stricter = !(members.get(name) instanceof JsonNumber included)
                || excluded.value().compareTo(included.value()) * direction >= 0;
        if (stricter) {
            members.put(name, excluded);
            members.put(exclusive, YES);
        }
    }

    private static void bytes(Map<String, JsonValue> members) {
        JsonValue encoding = members.remove("contentEncoding");
        JsonValue mediaType = members.remove("contentMediaType");
        if (encoding == null && mediaType == null) {
            return;
        }
        boolean base64 = encoding instanceof JsonString text && text.value().startsWith("base64");
        members.putIfAbsent("type", new JsonString("string"));
        if (base64 || encoding == null) {
            members.putIfAbsent("format", new JsonString(base64 ? "byte" : "binary"));
        }
    }

    /** The alternative null is a flag in 3.0. */
    static JsonObject withoutNull(JsonObject schema) {
        JsonObject result = schema;
        for (String name : List.of("anyOf", "oneOf")) {
            @Nullable JsonValue alternatives = result.get(name);
            if (alternatives instanceof JsonArray array
                    && array.items().stream().anyMatch(SchemaLowering::isNull)) {
                List<JsonValue> others = array.items().stream()
                        .filter(schemaOf -> !SchemaLowering.isNull(schemaOf))
                        .toList();
                result = result.without(name).with("nullable", YES);
                if (others.size() == 1 && !result.members().containsKey("allOf")) {
                    result = result.with("allOf", new JsonArray(others));
                } else if (!others.isEmpty()) {
                    result = result.with(name, new JsonArray(others));
                }
            }
        }
        return result;
    }
}
