package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An integer of 64 bits with the limits of JSON Schema 2020-12 validation, 6.2; {@code 1.0} is an integer. */
public final class Int64 extends Scalar<Long> {
    /** Any integer of 64 bits. */
    public static final Int64 ANY = new Int64(Long.MIN_VALUE, false, Long.MAX_VALUE, false, 1);

    private final long min;
    private final boolean minExclusive;
    private final long max;
    private final boolean maxExclusive;
    private final long step;

    private Int64(long min, boolean minExclusive, long max, boolean maxExclusive, long step) {
        this.min = min;
        this.minExclusive = minExclusive;
        this.max = max;
        this.maxExclusive = maxExclusive;
        this.step = step;
    }

    public Int64 minimum(long limit) {
        return new Int64(limit, false, max, maxExclusive, step);
    }

    public Int64 exclusiveMinimum(long limit) {
        return new Int64(limit, true, max, maxExclusive, step);
    }

    public Int64 maximum(long limit) {
        return new Int64(min, minExclusive, limit, false, step);
    }

    public Int64 exclusiveMaximum(long limit) {
        return new Int64(min, minExclusive, limit, true, step);
    }

    public Int64 multipleOf(long divisor) {
        return new Int64(min, minExclusive, max, maxExclusive, divisor);
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable Long read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        Long value = in.int64();
        if (value != null) {
            check(value, in);
        }
        return value;
    }

    @Override
    public void write(Long value, JsonOut out) {
        out.check(this, value);
        out.number(value);
    }

    @Override
    public @Nullable Long parse(String text, Report report) {
        BigDecimal number = Decimal.parse(text);
        Long value = number == null ? null : exact(number);
        if (value != null) {
            check(value, report);
        } else if (number == null || number.stripTrailingZeros().scale() > 0) {
            report.violation("type", "integer", text);
        } else {
            report.violation("format", "int64", text);
        }
        return value;
    }

    @Override
    public String print(Long value) {
        return value.toString();
    }

    @Override
    public void check(Long value, Report report) {
        if (value < min || (minExclusive && value == min)) {
            report.violation(minExclusive ? "exclusiveMinimum" : "minimum", String.valueOf(min), value.toString());
        }
        if (value > max || (maxExclusive && value == max)) {
            report.violation(maxExclusive ? "exclusiveMaximum" : "maximum", String.valueOf(max), value.toString());
        }
        if (step != 1 && value % step != 0) {
            report.violation("multipleOf", String.valueOf(step), value.toString());
        }
    }

    /** The number as it is, null if it has a fraction or more than 64 bits. */
    static @Nullable Long exact(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
