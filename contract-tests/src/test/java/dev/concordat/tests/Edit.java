package dev.concordat.tests;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place of a JSON value by JSON Pointer (RFC 6901), and what stands there afterwards; null: nothing. */
record Edit(String pointer, @Nullable JsonValue value) {

    JsonValue apply(JsonValue root) {
        String[] tokens = pointer.substring(1).split("/", -1);
        return at(root, List.of(tokens));
    }

    private JsonValue at(JsonValue parent, List<String> tokens) {
        String name = tokens.get(0).replace("~1", "/").replace("~0", "~");
        List<String> rest = tokens.subList(1, tokens.size());
        if (parent instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            int index = Integer.parseInt(name);
            JsonValue item = rest.isEmpty() ? value : at(items.get(index), rest);
            if (item == null) {
                items.remove(index);
            } else {
                items.set(index, item);
            }
            return new JsonArray(items);
        }
        JsonObject object = (JsonObject) parent;
        JsonValue member = object.get(name);
        if (rest.isEmpty()) {
            if (value == null && member == null) {
                throw new IllegalStateException("nothing stands at " + pointer);
            }
            return value == null ? object.without(name) : object.with(name, value);
        }
        if (member == null) {
            throw new IllegalStateException("nothing stands above " + pointer);
        }
        if (member instanceof JsonObject reference && reference.get("$ref") instanceof JsonString) {
            throw new IllegalStateException("a reference stands above " + pointer);
        }
        return object.with(name, at(member, rest));
    }
}
