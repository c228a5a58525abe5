package dev.concordat.design.mock;

import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the caller asks of the mock in {@code Prefer} (RFC 7240): {@code status=404} (or {@code code=404}),
 * {@code example=NAME}, {@code seed=7}. What it does not know it ignores, as the RFC says.
 *
 * @param status the status to answer with; -1: none
 * @param example the name of the example to answer with, null: none
 */
record Preference(int status, @Nullable String example, OptionalInt seed) {

    static Preference of(WireRequest request) {
        Map<String, String> values = new HashMap<>();
        for (HeaderField field : request.headers()) {
            if (field.is("Prefer")) {
                for (String preference : field.value().split("[,;]", -1)) {
                    String[] sides = preference.split("=", 2);
                    String value = sides.length < 2 ? "" : sides[1].strip().replace("\"", "");
                    values.putIfAbsent(sides[0].strip().toLowerCase(Locale.ROOT), value);
                }
            }
        }
        OptionalInt status = number(values.getOrDefault("status", values.getOrDefault("code", "")));
        return new Preference(status.orElse(-1), values.get("example"), number(values.getOrDefault("seed", "")));
    }

    boolean hasStatus() {
        return status >= 0;
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
