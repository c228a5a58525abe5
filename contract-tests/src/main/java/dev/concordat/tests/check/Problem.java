package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a check found wrong with one exchange.
 *
 * @param place what findings of one cause have in common, beside check and operation
 * @param location where the document states what was broken
 * @param demand what the answer must be like instead
 * @param answer which of the answers that show it together, by its index; -1: the last one
 */
public record Problem(
        String checkId,
        Severity severity,
        String place,
        String message,
        @Nullable String hint,
        SourceLocation location,
        Demand demand,
        int answer) {

    /** Of the last answer, which must be another one. */
    public Problem(
            String checkId,
            Severity severity,
            String place,
            String message,
            @Nullable String hint,
            SourceLocation location) {
        this(checkId, severity, place, message, hint, location, Demand.ANOTHER_ANSWER, -1);
    }

    /** The same with what the last answer must be like. */
    public Problem demanding(Demand other) {
        return demanding(-1, other);
    }

    /** The same with what one of the answers must be like. */
    public Problem demanding(int index, Demand other) {
        return new Problem(checkId, severity, place, message, hint, location, other, index);
    }

    /** The same under another id. */
    public Problem named(String id) {
        return new Problem(id, severity, place, message, hint, location, demand, answer);
    }

    /** The same where it does not show every time: a warning. */
    public Problem unstable(String remark) {
        return new Problem(checkId, Severity.WARNING, place, message + remark, hint, location, demand, answer);
    }
}
