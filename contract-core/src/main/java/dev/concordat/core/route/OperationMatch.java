package dev.concordat.core.route;

import dev.concordat.core.contract.Operation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operation that a request is meant for.
 *
 * @param rawValues what the path holds for each variable of the template, in its order, still percent-encoded
 */
public record OperationMatch(Operation operation, Map<String, String> rawValues) {

    public OperationMatch {
        rawValues = Collections.unmodifiableMap(new LinkedHashMap<>(rawValues));
    }

    /** The decoded value of a path variable, null where the template has no such variable. */
    public @Nullable String value(String name) {
        String raw = rawValues.get(name);
        return raw == null ? null : PathText.decode(raw);
    }
}
