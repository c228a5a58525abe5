package dev.concordat.tests.plan;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) into values. */
public final class Pointers {

    private Pointers() {}

    public static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return tokens;
    }

    public static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** The value at a pointer, null where there is none. */
    public static @Nullable JsonValue get(JsonValue root, String pointer) {
        JsonValue value = root;
        for (String token : tokens(pointer)) {
            if (value instanceof JsonObject object) {
                value = object.get(token);
            } else if (value instanceof JsonArray array) {
                int index = index(token);
                value = index >= 0 && index < array.items().size()
                        ? array.items().get(index)
                        : null;
            } else {
                return null;
            }
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    /** The root with one value set; null where the way to it does not exist. A null value removes a member. */
    public static @Nullable JsonValue set(JsonValue root, String pointer, @Nullable JsonValue value) {
        return set(root, tokens(pointer), value);
    }

    private static @Nullable JsonValue set(JsonValue root, List<String> tokens, @Nullable JsonValue value) {
        if (tokens.isEmpty()) {
            return value;
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (root instanceof JsonObject object) {
            JsonValue old = object.get(token);
            if (rest.isEmpty()) {
                return value == null ? object.without(token) : object.with(token, value);
            }
            JsonValue changed = old == null ? null : set(old, rest, value);
            return changed == null ? null : object.with(token, changed);
        }
        if (root instanceof JsonArray array) {
            int index = index(token);
            if (index < 0 || index >= array.items().size()) {
                return null;
            }
            JsonValue changed = set(array.items().get(index), rest, value);
            if (changed == null) {
                return null;
            }
            List<JsonValue> items = new ArrayList<>(array.items());
            items.set(index, changed);
            return new JsonArray(items);
        }
        return null;
    }

    private static int index(String token) {
        return token.matches("0|[1-9]\\d{0,8}") ? Integer.parseInt(token) : -1;
    }
}
