package dev.concordat.core.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, exact. {@code 1}, {@code 1.0} and {@code 1e0} are equal.
 *
 * @param value the number as written; its scale is kept so that it is printed as it came
 */
public record JsonNumber(BigDecimal value) implements JsonValue {

    public static JsonNumber of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    public static JsonNumber of(String lexeme) {
        return new JsonNumber(new BigDecimal(lexeme));
    }

    @Override
    public JsonType type() {
        return isInteger() ? JsonType.INTEGER : JsonType.NUMBER;
    }

    /** Whether the number has no fraction; never expands a large exponent. */
    public boolean isInteger() {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().hashCode();
    }
}
