package dev.concordat.design.lint.ruleset;

import dev.concordat.core.finding.Severity;
import java.util.Locale;
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

    /** The least severity that makes a run fail, by its word in rulesets or in findings; null where there is none. */
    public static @Nullable Severity threshold(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (RuleSeverity rule : values()) {
            Severity severity = rule.severity;
            if (severity != null
                    && (rule.word.equals(word)
                            || severity.name().toLowerCase(Locale.ROOT).equals(word))) {
                return severity;
            }
        }
        return null;
    }
}
