package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonNumber;
import java.math.BigDecimal;

/** The limits of a number (JSON Schema 2020-12 validation, 6.2.2 to 6.2.5). */
record Bound(String keyword, BigDecimal limit) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonNumber number
                && !holds(number.value().compareTo(limit))) {
            subject.report(keyword, limit.toString());
        }
    }

    private boolean holds(int order) {
        return switch (keyword) {
            case "minimum" -> order >= 0;
            case "exclusiveMinimum" -> order > 0;
            case "maximum" -> order <= 0;
            default -> order < 0;
        };
    }
}
