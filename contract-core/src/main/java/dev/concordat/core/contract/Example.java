package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An example (OpenAPI 3.1, 4.8.19).
 *
 * @param name its key, "" for a lone {@code example}
 * @param value null where only an {@code externalValue} is given
 */
public record Example(
        String name, @Nullable String summary, @Nullable JsonValue value, SourceLocation location) {

    /** This example of another value. */
    public Example with(JsonValue other) {
        return new Example(name, summary, other, location);
    }
}
