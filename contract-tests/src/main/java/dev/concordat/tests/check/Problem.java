package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a check found wrong with one exchange.
 *
 * @param place what findings of one cause have in common, beside check and operation
 * @param location where the document states what was broken
 */
public record Problem(
        String checkId,
        Severity severity,
        String place,
        String message,
        @Nullable String hint,
        SourceLocation location) {

    /** The same where it does not show every time: a warning. */
    public Problem unstable(String remark) {
        return new Problem(checkId, Severity.WARNING, place, message + remark, hint, location);
    }
}
