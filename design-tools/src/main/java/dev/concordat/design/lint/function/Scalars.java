package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import org.jspecify.annotations.Nullable;

/** What several functions ask of a value. */
final class Scalars {

    private Scalars() {}

    /** Whether a value counts as true in JavaScript (ECMA-262, 7.1.2), which rules are written for. */
    static boolean isTruthy(@Nullable Spot spot) {
        if (spot == null) {
            return false;
        }
        JsonValue value = spot.scalar();
        if (value instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (value instanceof JsonNumber number) {
            return number.value().signum() != 0;
        }
        return value instanceof JsonString text ? !text.value().isEmpty() : value != JsonNull.NULL;
    }

    static boolean isTrue(@Nullable Spot spot) {
        return spot != null && spot.scalar() instanceof JsonBoolean truth && truth.value();
    }

    /** A value for a message: containers are not written out. */
    static String print(Spot spot) {
        JsonValue value = spot.scalar();
        return value == null ? (spot.isArray() ? "a list" : "an object") : value.toJson();
    }
}
