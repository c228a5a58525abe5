package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.parse.JsonDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a state change. */
public sealed interface StateAnswer {

    /**
     * The service is in the state.
     *
     * @param values what generators of type {@code ProviderState} may use, e.g. the id of what was created
     */
    record Done(Map<String, @Nullable Object> values) implements StateAnswer {

        public Done {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The values that another process answered with: the members of a JSON object; none in any other text. */
        static Done with(String answer) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            if (JsonDocument.parse("state change", answer).value() instanceof JsonObject object) {
                object.members().forEach((name, value) -> values.put(name, PactJson.plain(value)));
            }
            return new Done(values);
        }
    }

    /** Nobody knows this state. */
    record Unknown() implements StateAnswer {}

    /** The state is known, but could not be reached. */
    record Failed(String reason) implements StateAnswer {}

    /** Nobody answers at all: the run cannot go on. */
    record Unreachable(String reason) implements StateAnswer {}

    static StateAnswer done() {
        return new Done(Map.of());
    }
}
