package dev.concordat.tests.pact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the provider for a message that a consumer expects.
 *
 * @param consumer who expects it
 * @param description of the interaction: it says which message is meant
 * @param states the provider states that were set up before
 * @param request what the consumer sends first; null for an asynchronous message
 */
public record MessageRequest(
        String consumer,
        String description,
        List<State> states,
        @Nullable PactMessage request) {

    /**
     * A provider state and its parameters.
     *
     * @param params strings, numbers, booleans, lists and maps
     */
    public record State(String name, Map<String, @Nullable Object> params) {

        public State {
            params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        }
    }

    public MessageRequest {
        states = List.copyOf(states);
    }
}
