package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A scalar of which only certain values are allowed. */
public final class Only<T> extends Narrowed<T> {
    private final String keyword;
    private final List<T> values;

    private Only(Scalar<T> scalar, String keyword, List<T> values) {
        super(scalar);
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
    protected void demand(T value, Report report) {
        if (values.stream().noneMatch(allowed -> same(allowed, value))) {
            String limit = values.stream().map(scalar()::print).collect(Collectors.joining(", "));
            report.violation(keyword, limit, shown(value));
        }
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal that) {
            return number.compareTo(that) == 0;
        }
        return one.equals(other);
    }
}
