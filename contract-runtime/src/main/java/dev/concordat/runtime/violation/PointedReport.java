package dev.concordat.runtime.violation;

import org.jspecify.annotations.Nullable;

/** Takes also what is wrong with something within the value at hand. */
public interface PointedReport extends Report {
    /**
     * Reports one violation.
     *
     * @param below where in the value at hand (JSON Pointer, RFC 6901); empty: the value itself
     */
    void violation(String below, String keyword, @Nullable String limit, @Nullable String value);

    /**
     * Reports one violation of a condition within the value at hand.
     *
     * @param schema where the condition stands, see {@link SchemaLocations}
     */
    void condition(String below, String keyword, @Nullable String limit, @Nullable String schema);

    @Override
    default void condition(String keyword, @Nullable String limit, @Nullable String schema) {
        condition("", keyword, limit, schema);
    }

    /** The step of a pointer that leads to a member or an item. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
