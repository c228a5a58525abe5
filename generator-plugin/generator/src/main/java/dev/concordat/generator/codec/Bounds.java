package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.Constraint;
import dev.concordat.generator.type.Constraint.Keyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several constraints on one value as the strictest of each kind. */
final class Bounds {

    /** A limit of a number. */
    record Limit(BigDecimal value, boolean exclusive) {}

    private final List<Constraint> constraints;

    Bounds(List<Constraint> constraints) {
        this.constraints = List.copyOf(constraints);
    }

    /** The values that a keyword has at all places together. */
    List<JsonValue> values(Keyword keyword) {
        return constraints.stream()
                .filter(constraint -> constraint.keyword() == keyword)
                .map(Constraint::value)
                .distinct()
                .toList();
    }

    @Nullable
    Constraint first(Keyword keyword) {
        return constraints.stream()
                .filter(constraint -> constraint.keyword() == keyword)
                .findFirst()
                .orElse(null);
    }

    boolean has(Keyword keyword) {
        return first(keyword) != null;
    }

    /** The texts that a keyword has, those in arrays included. */
    List<String> texts(Keyword keyword) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue value : values(keyword)) {
            List<JsonValue> items = value instanceof JsonArray array ? array.items() : List.of(value);
            items.forEach(item -> texts.add(item instanceof JsonString text ? text.value() : item.toJson()));
        }
        return List.copyOf(texts);
    }

    List<BigDecimal> numbers(Keyword keyword) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonValue value : values(keyword)) {
            if (value instanceof JsonNumber number) {
                numbers.add(number.value());
            }
        }
        return numbers;
    }

    @Nullable
    Limit lower() {
        return strictest(Keyword.MINIMUM, Keyword.EXCLUSIVE_MINIMUM, Comparator.reverseOrder());
    }

    @Nullable
    Limit upper() {
        return strictest(Keyword.MAXIMUM, Keyword.EXCLUSIVE_MAXIMUM, Comparator.naturalOrder());
    }

    private @Nullable Limit strictest(Keyword inclusive, Keyword exclusive, Comparator<BigDecimal> order) {
        List<Limit> limits = new ArrayList<>();
        numbers(exclusive).forEach(value -> limits.add(new Limit(value, true)));
        numbers(inclusive).forEach(value -> limits.add(new Limit(value, false)));
        return limits.stream().min(Comparator.comparing(Limit::value, order)).orElse(null);
    }

    /** The greatest of several lower limits of a count, 0 for none. */
    int atLeast(Keyword keyword) {
        return numbers(keyword).stream().mapToInt(Bounds::count).max().orElse(0);
    }

    /** The least of several upper limits of a count, {@code Integer.MAX_VALUE} for none. */
    int atMost(Keyword keyword) {
        return numbers(keyword).stream().mapToInt(Bounds::count).min().orElse(Integer.MAX_VALUE);
    }

    private static int count(BigDecimal value) {
        return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
