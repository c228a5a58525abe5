package dev.concordat.core.json;

import java.util.List;

/** An array. */
public record JsonArray(List<JsonValue> items) implements JsonValue {

    public JsonArray {
        items = List.copyOf(items);
    }

    public static JsonArray of(JsonValue... items) {
        return new JsonArray(List.of(items));
    }

    @Override
    public JsonType type() {
        return JsonType.ARRAY;
    }
}
