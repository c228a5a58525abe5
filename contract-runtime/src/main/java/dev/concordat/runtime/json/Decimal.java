package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exact number with the limits of JSON Schema 2020-12 validation, 6.2. */
public final class Decimal extends Scalar<BigDecimal> {
    /** Any number. */
    public static final Decimal ANY = new Decimal(Range.ANY);

    /** Exponents beyond this make a number of a few characters cost gigabytes. */
    private static final int MAX_SCALE = 1_000;

    private final Range range;

    private Decimal(Range range) {
        this.range = range;
    }

    public Decimal minimum(String limit) {
        return new Decimal(range.minimum(new BigDecimal(limit), false));
    }

    public Decimal exclusiveMinimum(String limit) {
        return new Decimal(range.minimum(new BigDecimal(limit), true));
    }

    public Decimal maximum(String limit) {
        return new Decimal(range.maximum(new BigDecimal(limit), false));
    }

    public Decimal exclusiveMaximum(String limit) {
        return new Decimal(range.maximum(new BigDecimal(limit), true));
    }

    public Decimal multipleOf(String step) {
        return new Decimal(range.multipleOf(new BigDecimal(step)));
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable BigDecimal read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        BigDecimal value = in.number(JsonKind.NUMBER.value());
        if (value != null) {
            check(value, in);
        }
        return value;
    }

    @Override
    public void write(BigDecimal value, JsonOut out) {
        out.check(this, value);
        out.number(value);
    }

    @Override
    public @Nullable BigDecimal parse(String text, Report report) {
        BigDecimal value = parse(text);
        if (value == null) {
            report.violation("type", JsonKind.NUMBER.value(), text);
        } else {
            check(value, report);
        }
        return value;
    }

    @Override
    public String print(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    public void check(BigDecimal value, Report report) {
        range.check(value, report);
    }

    /**
     * Whether the number can be calculated with in bounded memory.
     *
     * @param length of its text, which has at least a character for each digit
     */
    static boolean isReasonable(BigDecimal value, int length) {
        return Math.abs((long) value.scale()) <= MAX_SCALE && (length <= MAX_SCALE || value.precision() <= MAX_SCALE);
    }

    static @Nullable BigDecimal parse(String text) {
        if (text.length() > MAX_SCALE) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return isReasonable(value, text.length()) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
