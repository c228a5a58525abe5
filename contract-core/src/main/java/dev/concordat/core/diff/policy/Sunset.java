package dev.concordat.core.diff.policy;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a part may be gone, from {@code x-sunset} (or {@code sunset} where a document keeps it). Written as
 * a date or date-time (RFC 3339) or as the header of that name has it (RFC 8594, 3).
 *
 * @param written as it stands there
 * @param day null where that is no date
 */
public record Sunset(String written, @Nullable LocalDate day) {

    private static final List<String> NAMES = List.of("x-sunset", "sunset");

    /** The announcement in the extensions of a part; null where there is none. */
    static @Nullable Sunset of(Map<String, JsonValue> extensions) {
        for (String name : NAMES) {
            JsonValue value = extensions.get(name);
            if (value != null) {
                String written = value instanceof JsonString text ? text.value() : value.toJson();
                return new Sunset(written, day(written));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String written) {
        for (DateTimeFormatter form : List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                return LocalDate.from(form.parse(written));
            } catch (DateTimeException other) {
                // The next form may fit.
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return day == null ? "\"" + written + "\"" : day.toString();
    }
}
