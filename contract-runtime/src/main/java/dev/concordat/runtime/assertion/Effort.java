package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonArray;
import dev.concordat.runtime.json.JsonValue.JsonObject;
import dev.concordat.runtime.violation.PatternEffort;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * How many schemas may be applied to one value and what is in it: alternatives within alternatives multiply. What only
 * grows with the value may go on.
 */
final class Effort {
    private static final long EACH = 100;
    private static final long AT_LEAST = 500_000;

    private final PatternEffort patterns;
    private long left;

    Effort(JsonValue value, PatternEffort patterns) {
        this.patterns = patterns;
        left = Math.max(AT_LEAST, EACH * size(value));
    }

    private static long size(JsonValue value) {
        if (value instanceof JsonArray array) {
            return 1 + array.items().stream().mapToLong(Effort::size).sum();
        }
        return value instanceof JsonObject object
                ? 1 + object.members().values().stream().mapToLong(Effort::size).sum()
                : 1;
    }

    PatternEffort patterns() {
        return patterns;
    }

    void spend() {
        if (--left < 0) {
            throw new StreamConstraintsException("too many alternatives within alternatives");
        }
    }
}
