package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to put the service into a provider state, or to undo it.
 *
 * @param consumer whose interaction needs the state
 * @param state its description, e.g. {@code a book exists}
 * @param params its parameters: strings, numbers, booleans, lists and maps
 */
public record StateChange(String consumer, String state, Map<String, @Nullable Object> params, Action action) {

    /** Before or after the interaction. */
    public enum Action {
        SETUP,
        TEARDOWN;

        /** The word in a state-change request. */
        public String keyword() {
            return this == SETUP ? "setup" : "teardown";
        }
    }

    public StateChange {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** As another process gets it: {@code {"consumer": ..., "state": ..., "params": {...}, "action": "setup"}}. */
    String toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("consumer", new JsonString(consumer));
        members.put("state", new JsonString(state));
        members.put("params", PactJson.of(params));
        members.put("action", new JsonString(action.keyword()));
        return new JsonObject(members).toJson();
    }
}
