package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Link Object with its name (OpenAPI 3.1, 4.8.20).
 *
 * @param target the {@link Operation#key()} of the operation it leads to, {@code operationRef} resolved
 * @param parameters values or runtime expressions by parameter name, which may be qualified as in {@code path.id}
 */
public record Link(
        String name,
        String target,
        Map<String, JsonValue> parameters,
        @Nullable JsonValue requestBody,
        @Nullable String description,
        SourceLocation location) {

    public Link {
        parameters = Ordered.copyOf(parameters);
    }

    /** The same link to another operation. */
    public Link to(String operation) {
        return new Link(name, operation, parameters, requestBody, description, location);
    }
}
