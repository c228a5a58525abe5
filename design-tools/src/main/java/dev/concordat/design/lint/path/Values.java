package dev.concordat.design.lint.path;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.Spot;
import java.util.List;

/**
 * Values of expressions with the meaning of JavaScript (ECMA-262): undefined, null, Boolean, Double, String, a spot for
 * an object or array of the document, a list, a pattern.
 */
final class Values {

    static final Object UNDEFINED = Nothing.UNDEFINED;

    private enum Nothing {
        UNDEFINED
    }

    private Values() {}

    static Object of(Spot spot) {
        JsonValue scalar = spot.scalar();
        if (scalar instanceof JsonString text) {
            return text.value();
        }
        if (scalar instanceof JsonNumber number) {
            return number.value().doubleValue();
        }
        if (scalar instanceof JsonBoolean truth) {
            return truth.value();
        }
        return scalar == null ? spot : JsonNull.NULL;
    }

    static boolean isNullish(Object value) {
        return value == UNDEFINED || value == JsonNull.NULL;
    }

    static boolean isTruthy(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Double number) {
            return number != 0 && !Double.isNaN(number);
        }
        return value instanceof String text ? !text.isEmpty() : !isNullish(value);
    }

    static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof String text) {
            try {
                return text.isBlank() ? 0 : Double.parseDouble(text.strip());
            } catch (NumberFormatException none) {
                return Double.NaN;
            }
        }
        return value == JsonNull.NULL ? 0 : Double.NaN;
    }

    static String text(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        if (value == UNDEFINED) {
            return "undefined";
        }
        if (value instanceof Spot spot) {
            return spot.isArray() ? spot.node().toJson().toJson() : "[object Object]";
        }
        return value == JsonNull.NULL ? "null" : String.valueOf(value);
    }

    static String typeof(Object value) {
        if (value == UNDEFINED) {
            return "undefined";
        }
        return value instanceof String
                ? "string"
                : value instanceof Double ? "number" : value instanceof Boolean ? "boolean" : "object";
    }

    /** A property. Where JavaScript would throw, for there is nothing to have one, it is undefined. */
    static Object member(Object of, Object name) {
        String key = text(name);
        if (of instanceof Spot spot) {
            Spot child = spot.child(key);
            if (child != null) {
                return of(child);
            }
            if (key.equals("length") && spot.isArray()) {
                return (double) spot.size();
            }
        }
        if (of instanceof String text) {
            return key.equals("length") ? (Object) (double) text.length() : other(of, key);
        }
        if (of instanceof List<?> list) {
            if (key.equals("length")) {
                return (double) list.size();
            }
            double index = number(name);
            return index >= 0 && index < list.size() ? list.get((int) index) : UNDEFINED;
        }
        return other(of, key);
    }

    /** {@code x.constructor.name}, by which rules tell arrays from objects. */
    private static Object other(Object of, String key) {
        if (key.equals("constructor") && !isNullish(of)) {
            return new Constructor(constructor(of));
        }
        return of instanceof Constructor made && key.equals("name") ? made.name() : UNDEFINED;
    }

    private record Constructor(String name) {}

    private static String constructor(Object value) {
        if (value instanceof Spot spot) {
            return spot.isArray() ? "Array" : "Object";
        }
        if (value instanceof List<?>) {
            return "Array";
        }
        if (value instanceof EcmaPattern) {
            return "RegExp";
        }
        return value instanceof String ? "String" : value instanceof Double ? "Number" : "Boolean";
    }
}
