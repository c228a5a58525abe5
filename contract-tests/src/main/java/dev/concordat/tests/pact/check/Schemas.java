package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON Schema 2020-12. */
final class Schemas {

    static final JsonObject ANYTHING = new JsonObject(Map.of());

    private Schemas() {}

    static JsonObject of(String keyword, JsonValue value) {
        return new JsonObject(Map.of(keyword, value));
    }

    static JsonObject type(JsonType... types) {
        List<JsonValue> names = Arrays.stream(types)
                .<JsonValue>map(type -> new JsonString(type.name().toLowerCase(Locale.ROOT)))
                .toList();
        return of("type", names.size() == 1 ? names.get(0) : new JsonArray(names));
    }

    static JsonObject constant(JsonValue value) {
        return of("enum", JsonArray.of(value));
    }

    static JsonObject not(JsonObject schema) {
        return of("not", schema);
    }

    static JsonObject size(String keyword, int size) {
        return of(keyword, JsonNumber.of(size));
    }

    static JsonObject all(List<JsonObject> schemas) {
        return combined("allOf", schemas);
    }

    static JsonObject any(List<JsonObject> schemas) {
        return combined("anyOf", schemas);
    }

    private static JsonObject combined(String keyword, List<JsonObject> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : of(keyword, new JsonArray(List.copyOf(schemas)));
    }
}
