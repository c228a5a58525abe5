package dev.concordat.benchmarks;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The wrapper that the readable styles call: each method reads the value under the parser, or notes a
 * violation at its place and gives null. Checks pass null through, so that calls nest.
 */
final class JsonIn {
    private final JsonParser parser;
    private final Violations violations = new Violations();

    /** A reader on the first value of a fresh parser. */
    JsonIn(JsonParser parser) {
        this.parser = parser;
        parser.nextToken();
    }

    Violations violations() {
        return violations;
    }

    boolean valid() {
        return violations.isEmpty();
    }

    /** True on an object, whose members {@link #nextName} then walks. */
    boolean object() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        wrongType();
        return false;
    }

    /** The next member's name, with the parser on its value; null at the end of the object. */
    @Nullable
    String nextName() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** The same with a matcher: the name's index or one of {@link PropertyNameMatcher}'s negative marks. */
    int nextName(PropertyNameMatcher names) {
        int index = parser.nextNameMatch(names);
        if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            parser.nextToken();
        }
        return index;
    }

    void skip() {
        parser.skipChildren();
    }

    @Nullable
    String string() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        wrongType();
        return null;
    }

    @Nullable
    UUID uuid() {
        String text = string();
        return text == null ? null : format(Formats.uuid(text));
    }

    @Nullable
    OffsetDateTime dateTime() {
        String text = string();
        return text == null ? null : format(Formats.dateTime(text));
    }

    @Nullable
    Boolean bool() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        wrongType();
        return null;
    }

    @Nullable
    Integer integer() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrongType();
            return null;
        }
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        fail("format");
        return null;
    }

    @Nullable
    BigDecimal decimal() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getDecimalValue();
        }
        wrongType();
        return null;
    }

    <E> @Nullable E constant(Function<String, @Nullable E> of) {
        String text = string();
        if (text == null) {
            return null;
        }
        E constant = of.apply(text);
        if (constant == null) {
            fail("enum");
        }
        return constant;
    }

    <T> @Nullable List<@Nullable T> list(Function<JsonIn, @Nullable T> item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType();
            return null;
        }
        List<@Nullable T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.apply(this));
        }
        return Collections.<@Nullable T>unmodifiableList(items);
    }

    @Nullable
    String length(@Nullable String value, int min, int max) {
        // A string has at most as many code points as chars, so the count is needed near the bounds only.
        if (value != null && (value.length() < min || value.length() > max || value.length() < 2 * min)) {
            int points = value.codePointCount(0, value.length());
            if (points < min || points > max) {
                fail(points < min ? "minLength" : "maxLength");
            }
        }
        return value;
    }

    @Nullable
    String pattern(@Nullable String value, Pattern pattern) {
        if (value != null && !pattern.matcher(value).find()) {
            fail("pattern");
        }
        return value;
    }

    @Nullable
    Integer range(@Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            fail(value < min ? "minimum" : "maximum");
        }
        return value;
    }

    @Nullable
    BigDecimal minimum(@Nullable BigDecimal value, BigDecimal min) {
        if (value != null && value.compareTo(min) < 0) {
            fail("minimum");
        }
        return value;
    }

    <T> @Nullable List<T> items(@Nullable List<T> value, int min, int max) {
        if (value != null && (value.size() < min || value.size() > max)) {
            fail(value.size() < min ? "minItems" : "maxItems");
        }
        return value;
    }

    /** Notes each required member whose bit is not set; {@code names} are the required names in bit order. */
    void required(long seen, String... names) {
        if (seen != (1L << names.length) - 1) {
            for (int i = 0; i < names.length; i++) {
                if ((seen & 1L << i) == 0) {
                    violations.addMissing(parser, names[i]);
                }
            }
        }
    }

    /** Notes a required member that was not read. */
    void required(@Nullable Object value, String name) {
        if (value == null) {
            violations.addMissing(parser, name);
        }
    }

    private <T> @Nullable T format(@Nullable T value) {
        if (value == null) {
            fail("format");
        }
        return value;
    }

    private void wrongType() {
        fail("type");
        parser.skipChildren();
    }

    private void fail(String keyword) {
        violations.add(parser, keyword);
    }
}
