package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonNumber;
import java.math.BigDecimal;

/** {@code format} of numbers (OpenAPI 3.1.1, 4.4.1): what 32 or 64 bits hold. */
record NumberFormat(String name) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonNumber number && !holds(number)) {
            subject.report("format", name);
        }
    }

    private boolean holds(JsonNumber number) {
        return switch (name) {
            case "int32" -> number.isInteger() && within(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "int64" -> number.isInteger() && within(number, Long.MIN_VALUE, Long.MAX_VALUE);
            case "float" -> number.value().abs().compareTo(new BigDecimal(Float.MAX_VALUE)) <= 0;
            default -> number.value().abs().compareTo(new BigDecimal(Double.MAX_VALUE)) <= 0;
        };
    }

    private static boolean within(JsonNumber number, long min, long max) {
        return number.value().compareTo(BigDecimal.valueOf(min)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(max)) <= 0;
    }
}
