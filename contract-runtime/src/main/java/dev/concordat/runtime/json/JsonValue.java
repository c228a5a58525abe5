package dev.concordat.runtime.json;

import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of any kind, where the schema allows anything. Numbers keep the digits as written. */
public sealed interface JsonValue {

    /** Members in their order. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Immutable.map(members);
        }
    }

    /** Items in their order. */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = Immutable.list(items);
        }
    }

    /** Text. */
    record JsonString(String value) implements JsonValue {}

    /** An exact number; {@code 1} and {@code 1.0} are equal (JSON Schema 2020-12 core, 4.2.2). */
    record JsonNumber(BigDecimal value) implements JsonValue {

        /** Whether it has no fraction, however it is written. */
        public boolean isInteger() {
            return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }
    }

    /** Truth. */
    record JsonBoolean(boolean value) implements JsonValue {}

    /** The value {@code null}. */
    record JsonNull() implements JsonValue {}

    static JsonValue of(String value) {
        return new JsonString(value);
    }

    static JsonValue of(BigDecimal value) {
        return new JsonNumber(value);
    }

    static JsonValue of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    static JsonValue of(List<JsonValue> items) {
        return new JsonArray(items);
    }

    static JsonValue of(Map<String, JsonValue> members) {
        return new JsonObject(members);
    }

    /** A text that equal values, and no others, have: unlike hash codes of many kinds of values it cannot be forged. */
    default String identity() {
        return Identity.of(this);
    }

    /** Its JSON text. */
    default String json() {
        return new String(JsonOut.write(AnyValue.ANY, this, null), StandardCharsets.UTF_8);
    }

    /** The text of a scalar in a parameter or a header, nothing for null; of anything else its JSON, for want of a form. */
    default String text() {
        if (this instanceof JsonString string) {
            return string.value();
        }
        if (this instanceof JsonNumber number) {
            return number.value().toPlainString();
        }
        return this instanceof JsonNull ? "" : json();
    }

    /** The value of a JSON text that is known to be one. */
    static JsonValue parse(String json) {
        Violations violations = new Violations();
        JsonValue value =
                JsonIn.read(AnyValue.ANY, json.getBytes(StandardCharsets.UTF_8), Place.BODY, null, violations);
        if (value == null) {
            throw new IllegalArgumentException(json + " is no JSON: " + violations.list());
        }
        return value;
    }
}
