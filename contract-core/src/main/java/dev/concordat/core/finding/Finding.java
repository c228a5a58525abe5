package dev.concordat.core.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a value: what is wrong, where, and what to do about it.
 *
 * @param ruleId kebab-case name of the rule that found it, stable across releases
 * @param severity how much it weighs
 * @param message what is wrong, in one sentence that names the offending value
 * @param hint what to do, in the user's own syntax; null where the message says it all
 * @param location where it is
 */
public record Finding(
        String ruleId,
        Severity severity,
        String message,
        @Nullable String hint,
        SourceLocation location) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message);

    /** Names in a document can have any length; a message is to be read. */
    private static final int LONGEST = 1_000;

    public Finding {
        message = shortened(message);
        hint = hint == null ? null : shortened(hint);
    }

    private static String shortened(String text) {
        int half = LONGEST / 2;
        return text.length() <= LONGEST
                ? text
                : text.substring(0, half) + " ... " + text.substring(text.length() - half);
    }

    public static Finding error(String ruleId, String message, @Nullable String hint, SourceLocation location) {
        return new Finding(ruleId, Severity.ERROR, message, hint, location);
    }

    public static Finding warning(String ruleId, String message, @Nullable String hint, SourceLocation location) {
        return new Finding(ruleId, Severity.WARNING, message, hint, location);
    }

    public static Finding info(String ruleId, String message, @Nullable String hint, SourceLocation location) {
        return new Finding(ruleId, Severity.INFO, message, hint, location);
    }

    /** By place, then gravity, then rule: the order in which findings are printed everywhere. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
