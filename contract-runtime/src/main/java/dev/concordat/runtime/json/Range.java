package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The limits of a number, compared exactly. */
record Range(
        @Nullable BigDecimal min,
        boolean minExclusive,
        @Nullable BigDecimal max,
        boolean maxExclusive,
        @Nullable BigDecimal step) {

    static final Range ANY = new Range(null, false, null, false, null);

    Range minimum(BigDecimal limit, boolean exclusive) {
        return new Range(limit, exclusive, max, maxExclusive, step);
    }

    Range maximum(BigDecimal limit, boolean exclusive) {
        return new Range(min, minExclusive, limit, exclusive, step);
    }

    Range multipleOf(BigDecimal divisor) {
        return new Range(min, minExclusive, max, maxExclusive, divisor);
    }

    void check(BigDecimal value, Report report) {
        if (min != null && value.compareTo(min) < (minExclusive ? 1 : 0)) {
            report.violation(minExclusive ? "exclusiveMinimum" : "minimum", min.toString(), value.toString());
        }
        if (max != null && value.compareTo(max) > (maxExclusive ? -1 : 0)) {
            report.violation(maxExclusive ? "exclusiveMaximum" : "maximum", max.toString(), value.toString());
        }
        if (step != null && value.remainder(step).signum() != 0) {
            report.violation("multipleOf", step.toString(), value.toString());
        }
    }
}
