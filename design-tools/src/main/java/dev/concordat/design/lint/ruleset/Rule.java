package dev.concordat.design.lint.ruleset;

import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.function.Check;
import dev.concordat.design.lint.path.PathExpression;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as data: which nodes, and what is asserted about them.
 *
 * @param description what it demands; the message where there is no other
 * @param message a template with {@code {{error}}}, {@code {{property}}}, {@code {{value}}} ...
 * @param hint what to do about a finding
 * @param enabled whether it is on
 * @param recommended whether it is on unless asked for
 * @param resolved whether references are followed before nodes are selected
 * @param formats the kinds of document that it is for; null for any
 * @param given which nodes, by format
 * @param then what is asserted
 */
public record Rule(
        String id,
        @Nullable String description,
        @Nullable String message,
        @Nullable String hint,
        RuleSeverity severity,
        boolean enabled,
        boolean recommended,
        boolean resolved,
        @Nullable Set<Format> formats,
        List<Given> given,
        List<Then> then,
        List<PlaceSeverity> exceptions) {

    /** Nodes of documents that fulfil all the conditions. */
    public record Given(List<Condition> conditions, PathExpression path) {

        public boolean isFor(Set<Format> present) {
            return conditions.stream().allMatch(condition -> condition.holds(present));
        }
    }

    /**
     * An assertion.
     *
     * @param field a path below the node, or {@code @key} for each of its keys; null for the node itself
     */
    public record Then(@Nullable FieldPath field, Check check) {}

    /** A severity of its own for what is below a place of some documents. */
    public record PlaceSeverity(FilePattern place, RuleSeverity severity) {}

    /** Whether the rule is for a document of these formats. */
    public boolean isFor(Set<Format> present) {
        return formats == null || formats.stream().anyMatch(present::contains);
    }

    /** The severity at a place of a document: that of the longest exception that holds there, the last of equals. */
    public RuleSeverity severityAt(String uri, String pointer) {
        RuleSeverity found = severity;
        int longest = -1;
        for (PlaceSeverity exception : exceptions) {
            int length = String.valueOf(exception.place().pointer()).length();
            if (length >= longest && exception.place().covers(uri, pointer)) {
                longest = length;
                found = exception.severity();
            }
        }
        return found;
    }

    Rule withEnabled(boolean on) {
        return new Rule(
                id, description, message, hint, severity, on, recommended, resolved, formats, given, then, exceptions);
    }

    Rule withSeverity(RuleSeverity weight) {
        return new Rule(
                id,
                description,
                message,
                hint,
                weight,
                weight != RuleSeverity.OFF,
                recommended,
                resolved,
                formats,
                given,
                then,
                exceptions);
    }

    Rule withExceptions(List<PlaceSeverity> more) {
        return new Rule(
                id, description, message, hint, severity, true, recommended, resolved, formats, given, then, more);
    }
}
