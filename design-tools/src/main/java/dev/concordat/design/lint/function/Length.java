package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.design.lint.document.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of characters, items or members, or a number itself, is between two bounds. */
final class Length implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("min", "max");
        BigDecimal min = options.number("min");
        BigDecimal max = options.number("max");
        if (min == null && max == null) {
            throw options.wrong("needs \"min\" or \"max\"");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw options.wrong("needs a \"min\" that is not more than \"max\"");
        }
        return subject -> {
            BigDecimal length = length(subject.value());
            List<Problem> problems = new ArrayList<>();
            if (length != null && min != null && length.compareTo(min) < 0) {
                problems.addAll(subject.problem(subject.name() + " must be at least " + min + ", not " + length));
            }
            if (length != null && max != null && length.compareTo(max) > 0) {
                problems.addAll(subject.problem(subject.name() + " must be at most " + max + ", not " + length));
            }
            return problems;
        };
    }

    private static @Nullable BigDecimal length(@Nullable Spot value) {
        if (value == null) {
            return null;
        }
        String text = value.text();
        if (text != null) {
            return BigDecimal.valueOf(text.length());
        }
        return value.scalar() == null
                ? BigDecimal.valueOf(value.size())
                : value.scalar() instanceof JsonNumber number ? number.value() : null;
    }
}
