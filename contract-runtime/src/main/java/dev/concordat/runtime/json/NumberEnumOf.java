package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A number that is one of the values of an enum. */
public final class NumberEnumOf<E extends Enum<E>> extends Scalar<E> {
    private final Map<BigDecimal, E> constants;
    private final Function<E, BigDecimal> value;
    private final boolean integers;

    private NumberEnumOf(Class<E> type, Function<E, BigDecimal> value, boolean integers) {
        this.constants = new TreeMap<>();
        this.value = value;
        this.integers = integers;
        for (E constant : type.getEnumConstants()) {
            constants.put(value.apply(constant), constant);
        }
    }

    /**
     * An enum of integers.
     *
     * @param value how a constant is written
     */
    public static <E extends Enum<E>> NumberEnumOf<E> ofLongs(Class<E> type, ToLongFunction<E> value) {
        return new NumberEnumOf<>(type, constant -> BigDecimal.valueOf(value.applyAsLong(constant)), true);
    }

    /**
     * An enum of any numbers.
     *
     * @param value how a constant is written
     */
    public static <E extends Enum<E>> NumberEnumOf<E> ofDecimals(Class<E> type, Function<E, BigDecimal> value) {
        return new NumberEnumOf<>(type, value, false);
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.NUMBER);
    }

    @Override
    public @Nullable E read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        BigDecimal number = in.number(JsonKind.NUMBER.value());
        return number == null ? null : find(number, in);
    }

    @Override
    public void write(E constant, JsonOut out) {
        out.number(value.apply(constant));
    }

    @Override
    public @Nullable E parse(String text, Report report) {
        BigDecimal number = Decimal.parse(text);
        if (number == null) {
            report.violation("type", JsonKind.NUMBER.value(), text);
            return null;
        }
        return find(number, report);
    }

    @Override
    public String print(E constant) {
        return value.apply(constant).toPlainString();
    }

    @Override
    public void check(E constant, Report report) {
        // A constant is always one of its enum.
    }

    private @Nullable E find(BigDecimal number, Report report) {
        E constant = constants.get(number);
        if (constant == null && integers && number.stripTrailingZeros().scale() > 0) {
            report.violation("type", "integer", number.toString());
        } else if (constant == null) {
            String limit = constants.keySet().stream().map(BigDecimal::toString).collect(Collectors.joining(", "));
            report.violation("enum", limit, number.toString());
        }
        return constant;
    }
}
