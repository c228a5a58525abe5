package dev.concordat.design.lint.ruleset;

import dev.concordat.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/** How much a rule weighs, in the words of rulesets. */
public enum RuleSeverity {
    ERROR("error", "0", Severity.ERROR),
    WARN("warn", "1", Severity.WARNING),
    INFO("info", "2", Severity.INFO),
    HINT("hint", "3", Severity.INFO),
    OFF("off", "-1", null);

    private final String word;
    private final String number;
    private final @Nullable Severity severity;

    RuleSeverity(String word, String number, @Nullable Severity severity) {
        this.word = word;
        this.number = number;
        this.severity = severity;
    }

    /** The weight of findings; null for none. */
    public @Nullable Severity severity() {
        return severity;
    }

    /** The severity of this name or number; null where there is none. */
    public static @Nullable RuleSeverity named(String text) {
        for (RuleSeverity severity : values()) {
            if (severity.word.equals(text) || severity.number.equals(text)) {
                return severity;
            }
        }
        return null;
    }
}
