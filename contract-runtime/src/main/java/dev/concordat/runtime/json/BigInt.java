package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An integer of any size with the limits of JSON Schema 2020-12 validation, 6.2; {@code 1.0} is an integer. */
public final class BigInt extends Scalar<BigInteger> {
    public static final BigInt ANY = new BigInt(Range.ANY);

    private final Range range;

    private BigInt(Range range) {
        this.range = range;
    }

    public BigInt minimum(String limit) {
        return new BigInt(range.minimum(new BigDecimal(limit), false));
    }

    public BigInt exclusiveMinimum(String limit) {
        return new BigInt(range.minimum(new BigDecimal(limit), true));
    }

    public BigInt maximum(String limit) {
        return new BigInt(range.maximum(new BigDecimal(limit), false));
    }

    public BigInt exclusiveMaximum(String limit) {
        return new BigInt(range.maximum(new BigDecimal(limit), true));
    }

    public BigInt multipleOf(String step) {
        return new BigInt(range.multipleOf(new BigDecimal(step)));
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable BigInteger read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        BigDecimal number = in.number("integer");
        return number == null ? null : bind(number, in);
    }

    @Override
    public void write(BigInteger value, JsonOut out) {
        out.check(this, value);
        out.number(new BigDecimal(value));
    }

    @Override
    public @Nullable BigInteger parse(String text, Report report) {
        BigDecimal number = Decimal.parse(text);
        if (number == null) {
            report.violation("type", "integer", text);
            return null;
        }
        return bind(number, report);
    }

    @Override
    public String print(BigInteger value) {
        return value.toString();
    }

    @Override
    public void check(BigInteger value, Report report) {
        range.check(new BigDecimal(value), report);
    }

    private @Nullable BigInteger bind(BigDecimal number, Report report) {
        range.check(number, report);
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            report.violation("type", "integer", number.toString());
            return null;
        }
    }
}
