package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scalar of which only certain values are allowed. */
public final class Only<T> extends Scalar<T> {
    private final Scalar<T> scalar;
    private final String keyword;
    private final List<T> values;

    private Only(Scalar<T> scalar, String keyword, List<T> values) {
        this.scalar = scalar;
        this.keyword = keyword;
        this.values = values;
    }

    /**
     * The given values and no others.
     *
     * @param keyword {@code const} or {@code enum}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are copied, nobody else writes to the array
    public static <T> Only<T> of(Scalar<T> scalar, String keyword, T... values) {
        return new Only<>(scalar, keyword, List.of(values));
    }

    @Override
    public Set<JsonKind> kinds() {
        return scalar.kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        T value = scalar.read(in);
        if (value != null) {
            checkValue(value, in);
        }
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.check(this, value);
        scalar.write(value, out);
    }

    @Override
    public @Nullable T parse(String text, Report report) {
        T value = scalar.parse(text, report);
        if (value != null) {
            checkValue(value, report);
        }
        return value;
    }

    @Override
    public String print(T value) {
        return scalar.print(value);
    }

    @Override
    public void check(T value, Report report) {
        checkValue(value, report);
    }

    private void checkValue(T value, Report report) {
        if (values.stream().noneMatch(allowed -> same(allowed, value))) {
            String limit = values.stream().map(scalar::print).collect(Collectors.joining(", "));
            report.violation(keyword, limit, scalar.print(value));
        }
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal that) {
            return number.compareTo(that) == 0;
        }
        return one.equals(other);
    }
}
