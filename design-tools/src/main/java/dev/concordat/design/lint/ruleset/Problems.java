package dev.concordat.design.lint.ruleset;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a ruleset, each thing once however often it is read; nearly each is an error, since a rule
 * that is not run must not seem to pass.
 */
final class Problems {

    private final Set<Finding> findings = new LinkedHashSet<>();

    void add(String ruleId, String message, @Nullable String hint, SourceLocation location) {
        findings.add(Finding.error(ruleId, message, hint, location));
    }

    /** What Spectral ignores without a word, so that rulesets have it: the rule means what it meant. */
    void ignored(String ruleId, String message, @Nullable String hint, SourceLocation location) {
        findings.add(Finding.warning(ruleId, message, hint, location));
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
