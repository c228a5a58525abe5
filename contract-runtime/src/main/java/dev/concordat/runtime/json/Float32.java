package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number that Java holds in 32 bits, with exact limits (JSON Schema 2020-12 validation, 6.2). */
public final class Float32 extends Scalar<Float> {
    public static final Float32 ANY = new Float32(Range.ANY);

    private final Range range;

    private Float32(Range range) {
        this.range = range;
    }

    public Float32 minimum(String limit) {
        return new Float32(range.minimum(new BigDecimal(limit), false));
    }

    public Float32 exclusiveMinimum(String limit) {
        return new Float32(range.minimum(new BigDecimal(limit), true));
    }

    public Float32 maximum(String limit) {
        return new Float32(range.maximum(new BigDecimal(limit), false));
    }

    public Float32 exclusiveMaximum(String limit) {
        return new Float32(range.maximum(new BigDecimal(limit), true));
    }

    public Float32 multipleOf(String step) {
        return new Float32(range.multipleOf(new BigDecimal(step)));
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable Float read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        BigDecimal number = in.number("number");
        return number == null ? null : bind(number, in);
    }

    @Override
    public void write(Float value, JsonOut out) {
        out.check(this, value);
        out.number(new BigDecimal(value.toString()));
    }

    @Override
    public @Nullable Float parse(String text, Report report) {
        BigDecimal number = Decimal.parse(text);
        if (number == null) {
            report.violation("type", "number", text);
            return null;
        }
        return bind(number, report);
    }

    @Override
    public String print(Float value) {
        return value.toString();
    }

    @Override
    public void check(Float value, Report report) {
        range.check(new BigDecimal(value.toString()), report);
    }

    private @Nullable Float bind(BigDecimal number, Report report) {
        range.check(number, report);
        float value = number.floatValue();
        if (Float.isInfinite(value)) {
            report.violation("format", "float", number.toString());
            return null;
        }
        return value;
    }
}
