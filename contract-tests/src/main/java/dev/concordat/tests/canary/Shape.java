package dev.concordat.tests.canary;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.WireResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The form of a body without its values: which members there are, and of what JSON type. Items of one array count as
 * one.
 *
 * @param places pointers with {@code *} for items, each with its type
 */
record Shape(Set<String> places) {

    private static final int MOST = 500;
    private static final int DEEPEST = 20;

    static final Shape NONE = new Shape(Set.of());

    /** The form of a JSON body, none of all others. */
    static Shape of(WireResponse response) {
        String type = response.contentType().orElse("");
        if (!response.complete() || !(type.endsWith("/json") || type.endsWith("+json"))) {
            return NONE;
        }
        JsonValue value = response.body()
                .utf8()
                .map(text -> JsonDocument.parse("response", text).value())
                .orElse(null);
        Set<String> places = new TreeSet<>();
        if (value != null) {
            walk(value, "", 0, places);
        }
        return new Shape(places);
    }

    private static void walk(JsonValue value, String pointer, int depth, Set<String> places) {
        if (places.size() >= MOST || depth > DEEPEST) {
            return;
        }
        places.add((pointer.isEmpty() ? "the body" : pointer) + " "
                + value.type().name().toLowerCase(Locale.ROOT));
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> walk(member, pointer + "/" + name, depth + 1, places));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> walk(item, pointer + "/*", depth + 1, places));
        }
    }

    /** What this has and the other one lacks. */
    Set<String> without(Shape other) {
        Set<String> rest = new TreeSet<>(places);
        rest.removeAll(other.places);
        return rest;
    }
}
