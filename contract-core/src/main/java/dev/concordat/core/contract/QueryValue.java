package dev.concordat.core.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One name and value of a query, decoded as {@code application/x-www-form-urlencoded}.
 *
 * @param value null where the name stands alone: {@code ?beta}
 */
public record QueryValue(String name, @Nullable String value) {

    /** The parts of a query, which may start with its question mark; what is badly encoded is taken as it stands. */
    public static List<QueryValue> parse(String query) {
        List<QueryValue> values = new ArrayList<>();
        for (String part : (query.startsWith("?") ? query.substring(1) : query).split("&", -1)) {
            int equals = part.indexOf('=');
            if (!part.isEmpty()) {
                values.add(new QueryValue(
                        decode(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? null : decode(part.substring(equals + 1))));
            }
        }
        return List.copyOf(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** {@code ?beta=true}, as people read it; empty for no values. */
    public static String text(List<QueryValue> values) {
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
