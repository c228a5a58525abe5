package dev.concordat.core.validate;

import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.json.JsonNumber;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Bounds and {@code multipleOf} in decimal arithmetic (JSON Schema 2020-12 validation, 6.2). */
final class NumberCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (!(application.instance() instanceof JsonNumber number)) {
            return;
        }
        NumberLimits limits = application.schema().number();
        bound(application, "minimum", limits.minimum(), order -> order >= 0, "must be at least ");
        bound(application, "exclusiveMinimum", limits.exclusiveMinimum(), order -> order > 0, "must be greater than ");
        bound(application, "maximum", limits.maximum(), order -> order <= 0, "must be at most ");
        bound(application, "exclusiveMaximum", limits.exclusiveMaximum(), order -> order < 0, "must be less than ");
        BigDecimal factor = limits.multipleOf();
        if (factor != null && !Multiples.isMultiple(number.value(), factor)) {
            application.report("multipleOf", "must be a multiple of " + factor + ", is " + application.show(number));
        }
    }

    private static void bound(
            Application application, String keyword, @Nullable BigDecimal limit, IntPredicate good, String demand) {
        if (limit != null
                && application.instance() instanceof JsonNumber number
                && !good.test(number.value().compareTo(limit))) {
            application.report(keyword, demand + limit + ", is " + application.show(number));
        }
    }
}
