package dev.concordat.core.contract;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One name and value of a query, decoded.
 *
 * @param value null where the name stands alone: {@code ?beta}
 */
public record QueryValue(String name, @Nullable String value) {

    /** {@code ?beta=true}, as people read it; empty for no values. */
    static String text(List<QueryValue> values) {
        return values.stream()
                .map(QueryValue::toString)
                .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
    }

    /** {@code beta=true}. */
    @Override
    public String toString() {
        return value == null ? name : name + "=" + value;
    }
}
