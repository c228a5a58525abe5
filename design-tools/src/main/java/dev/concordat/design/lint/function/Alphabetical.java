package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys or items are in alphabetical order; items can be objects that are {@code keyedBy} one of their members. */
final class Alphabetical implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("keyedBy");
        String keyedBy = options.text("keyedBy");
        return subject -> check(subject, keyedBy);
    }

    private static List<Problem> check(Subject subject, @Nullable String keyedBy) {
        Spot value = subject.value();
        if (value == null || value.size() < 2) {
            return List.of();
        }
        List<Object> order = new ArrayList<>();
        for (Spot child : value.children()) {
            Spot item = value.isObject() ? child.key() : child;
            if (keyedBy != null && !value.isObject()) {
                if (item.scalar() != null) {
                    return subject.problem(subject.name() + " must hold objects only");
                }
                item = item.child(keyedBy);
            }
            Object sortable = item == null ? null : sortable(item.scalar());
            if (sortable == null) {
                return subject.problem(subject.name() + " must hold texts or numbers only");
            }
            order.add(sortable);
        }
        for (int i = 0; i + 1 < order.size(); i++) {
            if (isBehind(order.get(i), order.get(i + 1))) {
                Spot at = keyedBy == null ? value.children().get(i) : subject.place();
                return List.of(
                        new Problem("\"" + order.get(i) + "\" must be placed after \"" + order.get(i + 1) + "\"", at));
            }
        }
        return List.of();
    }

    private static @Nullable Object sortable(@Nullable JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        return value instanceof JsonNumber number ? (Object) number.value().doubleValue() : null;
    }

    /** Numbers, and texts that are numbers, by value; texts as people sort them. */
    private static boolean isBehind(Object left, Object right) {
        boolean first = left instanceof Double || Double.isNaN(number(left));
        boolean second = right instanceof Double || !Double.isNaN(number(right));
        if (first && second) {
            return number(left) - number(right) >= 1;
        }
        return left instanceof String a && right instanceof String b && Collation.compare(a, b) > 0;
    }

    private static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        String text = String.valueOf(value).strip();
        try {
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
