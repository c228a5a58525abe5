package dev.concordat.core.validate.format;

import dev.concordat.core.json.JsonNumber;
import java.math.BigDecimal;

/** The ranges behind OpenAPI's number formats (OpenAPI 3.1, 4.4). */
final class NumberRange {

    private static final BigDecimal MAX_FLOAT = new BigDecimal(Float.MAX_VALUE);
    private static final BigDecimal MAX_DOUBLE = new BigDecimal(Double.MAX_VALUE);

    private NumberRange() {}

    static boolean isInt32(JsonNumber number) {
        return number.isInteger() && between(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static boolean isInt64(JsonNumber number) {
        return number.isInteger() && between(number, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    static boolean isFloat(JsonNumber number) {
        return within(number, MAX_FLOAT);
    }

    static boolean isDouble(JsonNumber number) {
        return within(number, MAX_DOUBLE);
    }

    private static boolean between(JsonNumber number, long min, long max) {
        return number.value().compareTo(BigDecimal.valueOf(min)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private static boolean within(JsonNumber number, BigDecimal max) {
        return number.value().compareTo(max) <= 0 && number.value().compareTo(max.negate()) >= 0;
    }
}
