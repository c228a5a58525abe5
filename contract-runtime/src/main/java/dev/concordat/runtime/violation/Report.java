package dev.concordat.runtime.violation;

import org.jspecify.annotations.Nullable;

/** Takes what is wrong with the value at hand; knows where that value is. */
public interface Report {
    /**
     * Reports one violation.
     *
     * @param keyword that is violated
     * @param limit what it asks for
     * @param value what was found, null if it must not be shown
     */
    void violation(String keyword, @Nullable String limit, @Nullable String value);

    /**
     * Reports one violation of a condition.
     *
     * @param schema where the condition stands, see {@link SchemaLocations}
     */
    default void condition(String keyword, @Nullable String limit, @Nullable String schema) {
        violation(keyword, limit, null);
    }

    /** What searching the texts of the message may still cost. */
    PatternEffort patterns();
}
