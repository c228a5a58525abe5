package dev.concordat.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the current token as a number of the wanted size, exactly; one that is none is reported. */
final class NumberToken {
    private NumberToken() {}

    static @Nullable BigDecimal number(JsonIn in, String type) {
        JsonParser parser = in.parser();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = decimal(parser);
            if (number == null) {
                in.violation("type", type, parser.getString());
            }
            return number;
        }
        in.unexpectedType(type);
        return null;
    }

    static @Nullable Integer int32(JsonIn in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        BigDecimal number = number(in, "integer");
        Integer value = number == null ? null : Int32.exact(number);
        if (number != null && value == null) {
            notExact(in, number, "int32");
        }
        return value;
    }

    static @Nullable Long int64(JsonIn in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        BigDecimal number = number(in, "integer");
        Long value = number == null ? null : Int64.exact(number);
        if (number != null && value == null) {
            notExact(in, number, "int64");
        }
        return value;
    }

    /** Null if the number is too long, or its exponent too large, to calculate with. */
    private static @Nullable BigDecimal decimal(JsonParser parser) {
        try {
            BigDecimal number = parser.getDecimalValue();
            return Decimal.isReasonable(number, parser.getStringLength()) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static void notExact(JsonIn in, BigDecimal number, String format) {
        boolean fraction = number.stripTrailingZeros().scale() > 0;
        in.violation(
                fraction ? "type" : "format",
                fraction ? "integer" : format,
                in.parser().getString());
    }
}
