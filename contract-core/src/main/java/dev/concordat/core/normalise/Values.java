package dev.concordat.core.normalise;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scalars of a document. A slip with one possible meaning, such as a number in quotes, is read as meant; the structure
 * check has reported it. What cannot be read is null.
 */
final class Values {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Values() {}

    static @Nullable String text(SpecCursor holder, String name) {
        SpecCursor child = holder.child(name);
        JsonValue value = child == null ? null : scalar(child);
        return value == null ? null : text(value);
    }

    static boolean bool(SpecCursor holder, String name, boolean absent) {
        SpecCursor child = holder.child(name);
        Boolean value = child == null ? null : bool(child);
        return value == null ? absent : value;
    }

    static @Nullable Boolean bool(SpecCursor cursor) {
        JsonValue value = scalar(cursor);
        if (value instanceof JsonBoolean bool) {
            return bool.value();
        }
        String text = value instanceof JsonString string ? string.value() : "";
        return (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
    }

    static @Nullable BigDecimal number(SpecCursor holder, String name) {
        SpecCursor child = holder.child(name);
        JsonValue value = child == null ? null : scalar(child);
        if (value instanceof JsonString string && string.value().matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            return new BigDecimal(string.value());
        }
        return value instanceof JsonNumber number ? number.value() : null;
    }

    /** A count: a whole number from 0, capped at the largest {@code int}. */
    static @Nullable Integer count(SpecCursor holder, String name) {
        BigDecimal value = number(holder, name);
        if (value == null || value.signum() < 0 || !new JsonNumber(value).isInteger()) {
            return null;
        }
        return value.compareTo(LARGEST) > 0 ? Integer.MAX_VALUE : value.intValue();
    }

    /** The strings of an array; a lone string counts as an array of one. */
    static List<String> strings(SpecCursor holder, String name) {
        SpecCursor child = holder.child(name);
        return child == null ? List.of() : strings(child);
    }

    static List<String> strings(SpecCursor cursor) {
        List<String> strings = new ArrayList<>();
        if (cursor.node() instanceof SpecArray) {
            for (SpecCursor item : cursor.items()) {
                JsonValue value = scalar(item);
                if (value != null) {
                    strings.add(text(value));
                }
            }
        } else if (cursor.text() != null) {
            strings.add(cursor.text());
        }
        return strings;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }

    private static @Nullable JsonValue scalar(SpecCursor cursor) {
        return (cursor.node() instanceof SpecScalar scalar && scalar.value() != JsonNull.NULL) ? scalar.value() : null;
    }
}
