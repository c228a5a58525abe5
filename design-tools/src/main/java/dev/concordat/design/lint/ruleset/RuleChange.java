package dev.concordat.design.lint.ruleset;

import dev.concordat.design.lint.document.Format;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a ruleset says of one rule id. */
sealed interface RuleChange {

    /** {@code true} or {@code false}. */
    record Toggle(boolean on) implements RuleChange {}

    /** A severity alone. */
    record Level(RuleSeverity severity) implements RuleChange {}

    /** A definition; for a rule that exists already only what is not null replaces what it had. */
    record Definition(
            @Nullable String description,
            @Nullable String message,
            @Nullable String hint,
            @Nullable RuleSeverity severity,
            @Nullable Boolean recommended,
            @Nullable Boolean resolved,
            @Nullable Set<Format> formats,
            @Nullable List<Rule.Given> given,
            @Nullable List<Rule.Then> then)
            implements RuleChange {

        Rule create(String id) {
            boolean on = recommended == null || recommended;
            return new Rule(
                    id,
                    description,
                    message,
                    hint,
                    severity == null ? RuleSeverity.WARN : severity,
                    on,
                    on,
                    resolved == null || resolved,
                    formats,
                    given == null ? List.of() : given,
                    then == null ? List.of() : then,
                    List.of());
        }

        Rule replace(Rule old) {
            return new Rule(
                    old.id(),
                    description == null ? old.description() : description,
                    message == null ? old.message() : message,
                    hint == null ? old.hint() : hint,
                    severity == null ? old.severity() : severity,
                    true,
                    recommended == null ? old.recommended() : recommended,
                    resolved == null ? old.resolved() : resolved,
                    formats == null ? old.formats() : formats,
                    given == null ? old.given() : given,
                    then == null ? old.then() : then,
                    old.exceptions());
        }
    }
}
