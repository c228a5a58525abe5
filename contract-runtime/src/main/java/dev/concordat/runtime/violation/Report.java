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

    /** What searching the texts of the message may still cost. */
    PatternEffort patterns();
}
