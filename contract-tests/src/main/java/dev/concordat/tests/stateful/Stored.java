package dev.concordat.tests.stateful;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The state of a resource as a JSON object tells it.
 *
 * @param members by name
 */
record Stored(Map<String, JsonValue> members) {

    /** The object of an answer, or the one that it wraps. */
    static Optional<Stored> of(WireResponse response) {
        Optional<JsonValue> value = response.body()
                .utf8()
                .map(text -> JsonDocument.parse("response", text).value());
        return value.filter(JsonObject.class::isInstance).map(body -> {
            JsonObject object = (JsonObject) body;
            JsonValue inner = object.members().size() == 1
                    ? object.members().values().iterator().next()
                    : object.get("data");
            return new Stored((inner instanceof JsonObject wrapped ? wrapped : object).members());
        });
    }

    /** The object that a request sent as JSON. */
    static Optional<Stored> of(WireRequest request) {
        Content body = request.body();
        String type = request.header("Content-Type").orElse("");
        return body == null || !type.matches("(?i)[^;]*[/+]json\\b.*")
                ? Optional.empty()
                : body.utf8()
                        .map(text -> JsonDocument.parse("request", text).value())
                        .filter(JsonObject.class::isInstance)
                        .map(value -> new Stored(((JsonObject) value).members()));
    }

    /** Members that have another value there, or are on one side only. */
    Set<String> differences(Stored other) {
        Set<String> names = new TreeSet<>(members.keySet());
        names.addAll(other.members.keySet());
        names.removeIf(name -> {
            JsonValue mine = members.get(name);
            return mine != null && mine.equals(other.members.get(name));
        });
        return names;
    }

    boolean has(String name, JsonValue value) {
        return value.equals(members.get(name));
    }

    /** How many items a member that is an array has, -1 for any other. */
    int length(String name) {
        return members.get(name) instanceof JsonArray array ? array.items().size() : -1;
    }
}
