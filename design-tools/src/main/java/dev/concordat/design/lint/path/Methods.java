package dev.concordat.design.lint.path;

import dev.concordat.core.json.JsonNull;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The methods that filters call on texts, arrays and patterns; on anything else they give nothing. */
enum Methods {
    MATCH("match"),
    TEST("test"),
    INDEX_OF("indexOf"),
    INCLUDES("includes"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    TO_LOWER_CASE("toLowerCase"),
    TO_UPPER_CASE("toUpperCase"),
    TO_STRING("toString"),
    TRIM("trim"),
    SPLIT("split"),
    SLICE("slice"),
    HAS_OWN_PROPERTY("hasOwnProperty");

    private final String word;

    Methods(String word) {
        this.word = word;
    }

    static @Nullable Methods named(String word) {
        for (Methods method : values()) {
            if (method.word.equals(word)) {
                return method;
            }
        }
        return null;
    }

    Object call(Object of, List<Object> arguments) {
        Object first = arguments.isEmpty() ? Values.UNDEFINED : arguments.get(0);
        if (of instanceof EcmaPattern pattern) {
            return this == TEST && pattern.find(Values.text(first)) == EcmaPattern.Match.YES;
        }
        if (this == HAS_OWN_PROPERTY) {
            return of instanceof Spot spot && spot.child(Values.text(first)) != null;
        }
        if (of instanceof String text) {
            return text(text, first, arguments);
        }
        List<Object> items = items(of);
        if (items != null) {
            int index = index(items, first);
            return this == INCLUDES
                    ? (Object) (index >= 0)
                    : this == INDEX_OF ? (Object) (double) index : Values.UNDEFINED;
        }
        return this == TO_STRING && !Values.isNullish(of) ? Values.text(of) : Values.UNDEFINED;
    }

    /** Between all characters where the separator is empty (ECMA-262, 22.1.3.23). */
    private static List<Object> split(String text, String separator) {
        return separator.isEmpty()
                ? text.chars().<Object>mapToObj(Character::toString).toList()
                : List.of((Object[]) text.split(java.util.regex.Pattern.quote(separator), -1));
    }

    private Object text(String text, Object argument, List<Object> arguments) {
        String other = Values.text(argument);
        return switch (this) {
            case MATCH -> {
                EcmaPattern pattern = argument instanceof EcmaPattern given ? given : EcmaPattern.compile(other);
                List<Object> groups = new ArrayList<>();
                pattern.groups(text).forEach(group -> groups.add(group == null ? Values.UNDEFINED : group));
                yield groups.isEmpty() ? JsonNull.NULL : groups;
            }
            case SPLIT -> split(text, other);
            case SLICE -> slice(text, arguments);
            case INDEX_OF -> (double) text.indexOf(other);
            case INCLUDES -> text.contains(other);
            case STARTS_WITH -> text.startsWith(other);
            case ENDS_WITH -> text.endsWith(other);
            case TO_LOWER_CASE -> text.toLowerCase(Locale.ROOT);
            case TO_UPPER_CASE -> text.toUpperCase(Locale.ROOT);
            case TO_STRING -> text;
            case TRIM -> text.strip();
            default -> Values.UNDEFINED;
        };
    }

    /** ECMA-262, 22.1.3.22: bounds below zero count from the end. */
    private static String slice(String text, List<Object> arguments) {
        int from = arguments.isEmpty() ? 0 : bound(arguments.get(0), text.length());
        int to = arguments.size() < 2 ? text.length() : bound(arguments.get(1), text.length());
        return text.substring(from, Math.max(from, to));
    }

    private static int bound(Object index, int length) {
        double number = Values.number(index);
        return (int) Math.max(0, Math.min(length, number < 0 ? number + length : number));
    }

    private static @Nullable List<Object> items(Object of) {
        if (of instanceof Spot spot && spot.isArray()) {
            List<Object> items = new ArrayList<>();
            spot.forEach(item -> items.add(Values.of(item)));
            return items;
        }
        return of instanceof List<?> list ? new ArrayList<>(list) : null;
    }

    private static int index(List<Object> items, Object wanted) {
        for (int i = 0; i < items.size(); i++) {
            if (Operators.same(items.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }
}
