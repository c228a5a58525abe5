package dev.concordat.core.diff.policy;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much a part promises, from {@code x-stability} or {@code x-stability-level}; least first. */
enum Stability {
    DRAFT,
    ALPHA,
    BETA,
    STABLE;

    private static final List<String> NAMES = List.of("x-stability", "x-stability-level");

    /** The level in the extensions of a part; what says nothing, or nothing known, is stable. */
    static Stability of(Map<String, JsonValue> extensions) {
        for (String name : NAMES) {
            if (extensions.get(name) instanceof JsonString text) {
                for (Stability level : values()) {
                    if (level.word().equals(text.value().toLowerCase(Locale.ROOT))) {
                        return level;
                    }
                }
            }
        }
        return STABLE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may change and go without notice. */
    boolean isLoose() {
        return this == DRAFT || this == ALPHA;
    }
}
