package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number that Java holds in 64 bits, with exact limits (JSON Schema 2020-12 validation, 6.2). */
public final class Float64 extends Scalar<Double> {
    public static final Float64 ANY = new Float64(Range.ANY);

    private final Range range;

    private Float64(Range range) {
        this.range = range;
    }

    public Float64 minimum(String limit) {
        return new Float64(range.minimum(new BigDecimal(limit), false));
    }

    public Float64 exclusiveMinimum(String limit) {
        return new Float64(range.minimum(new BigDecimal(limit), true));
    }

    public Float64 maximum(String limit) {
        return new Float64(range.maximum(new BigDecimal(limit), false));
    }

    public Float64 exclusiveMaximum(String limit) {
        return new Float64(range.maximum(new BigDecimal(limit), true));
    }

    public Float64 multipleOf(String step) {
        return new Float64(range.multipleOf(new BigDecimal(step)));
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable Double read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        BigDecimal number = in.number("number");
        return number == null ? null : bind(number, in);
    }

    @Override
    public void write(Double value, JsonOut out) {
        out.check(this, value);
        out.number(BigDecimal.valueOf(value));
    }

    @Override
    public @Nullable Double parse(String text, Report report) {
        BigDecimal number = Decimal.parse(text);
        if (number == null) {
            report.violation("type", "number", text);
            return null;
        }
        return bind(number, report);
    }

    @Override
    public String print(Double value) {
        return value.toString();
    }

    @Override
    public void check(Double value, Report report) {
        range.check(BigDecimal.valueOf(value), report);
    }

    private @Nullable Double bind(BigDecimal number, Report report) {
        range.check(number, report);
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            report.violation("format", "double", number.toString());
            return null;
        }
        return value;
    }
}
