package dev.concordat.tests.stateful;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.WireResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The items of one answer to a list: the body itself, or the first array in it.
 *
 * @param identities of the items, in order
 * @param identified whether each item has an identity of its own
 */
record Page(List<String> identities, boolean identified) {

    private static final Page EMPTY = new Page(List.of(), true);

    static Page of(WireResponse response) {
        Optional<JsonValue> body = response.body()
                .utf8()
                .map(text -> JsonDocument.parse("response", text).value());
        return body.map(Page::list).orElse(EMPTY);
    }

    private static Page list(JsonValue body) {
        if (body instanceof JsonArray array) {
            List<String> identities = array.items().stream().map(Page::identity).toList();
            return new Page(identities, Set.copyOf(identities).size() == identities.size());
        }
        return body instanceof JsonObject object
                ? object.members().values().stream()
                        .filter(JsonArray.class::isInstance)
                        .findFirst()
                        .map(Page::list)
                        .orElse(EMPTY)
                : EMPTY;
    }

    /** The member {@code id}, or else all of the item. */
    private static String identity(JsonValue item) {
        JsonValue id = item instanceof JsonObject object ? object.get("id") : null;
        return id instanceof JsonString || id instanceof JsonNumber ? id.toJson() : item.toJson();
    }
}
