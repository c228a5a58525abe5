package dev.concordat.design.lint.path;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.Spot;
import java.util.List;

/** Binary operators (ECMA-262, 13.5 to 13.13). */
final class Operators {

    private Operators() {}

    static Object apply(String operator, Object left, Object right) {
        return switch (operator) {
            case "===" -> same(left, right);
            case "!==" -> !same(left, right);
            case "==" -> alike(left, right);
            case "!=" -> !alike(left, right);
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(right, left) < 0;
            case ">=" -> order(right, left) <= 0;
            case "in" -> contains(right, left);
            case "~=" ->
                right instanceof EcmaPattern pattern && pattern.find(Values.text(left)) == EcmaPattern.Match.YES;
            case "+" ->
                left instanceof String || right instanceof String
                        ? (Object) (Values.text(left) + Values.text(right))
                        : (Object) (Values.number(left) + Values.number(right));
            case "-" -> Values.number(left) - Values.number(right);
            case "*" -> Values.number(left) * Values.number(right);
            case "/" -> Values.number(left) / Values.number(right);
            default -> Values.number(left) % Values.number(right);
        };
    }

    static boolean same(Object left, Object right) {
        if (left instanceof Spot a && right instanceof Spot b) {
            return a.node() == b.node();
        }
        if (left instanceof Double a && right instanceof Double b) {
            return a.doubleValue() == b.doubleValue();
        }
        return left.equals(right);
    }

    private static boolean alike(Object left, Object right) {
        if (Values.isNullish(left) || Values.isNullish(right)) {
            return Values.isNullish(left) && Values.isNullish(right);
        }
        boolean kindred =
                left instanceof Spot || right instanceof Spot || left.getClass().equals(right.getClass());
        return kindred ? same(left, right) : Values.number(left) == Values.number(right);
    }

    /** Negative: less. NaN, which nothing compares to, is what no comparison is true of. */
    private static double order(Object left, Object right) {
        return left instanceof String a && right instanceof String b
                ? a.compareTo(b)
                : Values.number(left) - Values.number(right);
    }

    /** One of the items, a part of a text, or a key: lists are asked for what they hold, not as JavaScript does. */
    private static boolean contains(Object holder, Object key) {
        if (holder instanceof Spot spot && spot.isObject()) {
            return spot.child(Values.text(key)) != null;
        }
        return Boolean.TRUE.equals(Methods.INCLUDES.call(holder, List.of(key)));
    }
}
