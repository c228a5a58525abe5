package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An integer of 32 bits with the limits of JSON Schema 2020-12 validation, 6.2; {@code 1.0} is an integer. */
public final class Int32 extends Scalar<Integer> {
    /** Any integer of 32 bits. */
    public static final Int32 ANY = new Int32(Integer.MIN_VALUE, false, Integer.MAX_VALUE, false, 1);

    private final int min;
    private final boolean minExclusive;
    private final int max;
    private final boolean maxExclusive;
    private final int step;

    private Int32(int min, boolean minExclusive, int max, boolean maxExclusive, int step) {
        this.min = min;
        this.minExclusive = minExclusive;
        this.max = max;
        this.maxExclusive = maxExclusive;
        this.step = step;
    }

    public Int32 minimum(int limit) {
        return new Int32(limit, false, max, maxExclusive, step);
    }

    public Int32 exclusiveMinimum(int limit) {
        return new Int32(limit, true, max, maxExclusive, step);
    }

    public Int32 maximum(int limit) {
        return new Int32(min, minExclusive, limit, false, step);
    }

    public Int32 exclusiveMaximum(int limit) {
        return new Int32(min, minExclusive, limit, true, step);
    }

    public Int32 multipleOf(int divisor) {
        return new Int32(min, minExclusive, max, maxExclusive, divisor);
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable Integer read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        Integer value = in.int32();
        if (value != null) {
            check(value, in);
        }
        return value;
    }

    @Override
    public void write(Integer value, JsonOut out) {
        out.check(this, value);
        out.number(value);
    }

    @Override
    public @Nullable Integer parse(String text, Report report) {
        BigDecimal number = Decimal.parse(text);
        Integer value = number == null ? null : exact(number);
        if (value != null) {
            check(value, report);
        } else if (number == null || number.stripTrailingZeros().scale() > 0) {
            report.violation("type", "integer", text);
        } else {
            report.violation("format", "int32", text);
        }
        return value;
    }

    @Override
    public String print(Integer value) {
        return value.toString();
    }

    @Override
    public void check(Integer value, Report report) {
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

    /** The number as it is, null if it has a fraction or more than 32 bits. */
    static @Nullable Integer exact(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
