package dev.concordat.design.lint.ruleset;

import dev.concordat.design.lint.document.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one ruleset lays over those below it.
 *
 * @param extended the rules of each ruleset that it extends, in order
 * @param changes what it says itself
 * @param aliases its own and those it inherits
 * @param formats which documents its rules are for unless they say otherwise; null for any
 */
record Layer(
        List<Extension> extended,
        Map<String, RuleChange> changes,
        Aliases aliases,
        @Nullable Set<Format> formats) {

    /** What a layer lies on and inherits. */
    record Below(
            Map<String, Rule> rules,
            Aliases aliases,
            @Nullable Set<Format> formats) {}

    /** How much of an extended ruleset is on. */
    enum Mode {
        /** As it says itself. */
        AS_IS,
        RECOMMENDED,
        ALL,
        OFF
    }

    /** An extended ruleset. */
    record Extension(Mode mode, Map<String, Rule> rules) {

        void applyTo(Map<String, Rule> merged) {
            rules.forEach((id, rule) -> merged.put(
                    id,
                    switch (mode) {
                        case AS_IS -> rule;
                        case ALL -> rule.withEnabled(true);
                        case OFF -> rule.withEnabled(false);
                        case RECOMMENDED -> rule.withEnabled(rule.recommended());
                    }));
        }
    }

    /** Merges into the rules so far. That changed rules exist was checked when the layer was read. */
    void applyTo(Map<String, Rule> merged) {
        extended.forEach(extension -> extension.applyTo(merged));
        changes.forEach((id, change) -> {
            Rule old = merged.get(id);
            if (change instanceof RuleChange.Definition definition) {
                merged.put(id, old == null ? definition.create(id) : definition.replace(old));
            } else if (old != null && change instanceof RuleChange.Toggle toggle) {
                merged.put(id, old.withEnabled(toggle.on()));
            } else if (old != null && change instanceof RuleChange.Level level) {
                merged.put(id, old.withSeverity(level.severity()));
            }
        });
    }

    /** Gives the rules a severity of their own below a place. One that is off is then on there only. */
    void exceptions(Map<String, Rule> merged, FilePattern place) {
        changes.forEach((id, change) -> {
            Rule old = merged.get(id);
            if (old != null && change instanceof RuleChange.Level level) {
                Rule base = old.enabled() ? old : old.withSeverity(RuleSeverity.OFF);
                List<Rule.PlaceSeverity> all = new ArrayList<>(old.exceptions());
                all.add(new Rule.PlaceSeverity(place, level.severity()));
                merged.put(id, base.withExceptions(all));
            }
        });
    }
}
