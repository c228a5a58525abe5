package dev.concordat.generator.extension;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.resolve.ResolvedSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-timeout} of an operation: how long its handler may take, as a duration of ISO 8601 such as {@code PT2S}
 * or a whole number of milliseconds, up to a day.
 */
public final class TimeoutReader {
    public static final String EXTENSION = "x-timeout";

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private TimeoutReader() {}

    /** The timeout of an operation; null where it has none, or a wrong one, which the findings tell. */
    public static @Nullable Duration read(ResolvedSpec spec, Operation operation, List<Finding> findings) {
        JsonValue value = operation.extensions().get(EXTENSION);
        if (value == null) {
            return null;
        }
        Members members = Members.of(spec, operation, EXTENSION, findings);
        Duration timeout = duration(value);
        if (timeout == null || timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
            members.wrong(
                    "is no time from a millisecond to a day",
                    "write a duration of ISO 8601 (PT2S) or a whole number of milliseconds (2000)");
        }
        if (operation.responseFor(503).isEmpty() && operation.responseFor(504).isEmpty()) {
            members.wrong(
                    "has " + operation.signature() + " answer 503, which it does not declare",
                    "declare a response for 503 or 504");
        }
        return members.isSound() ? timeout : null;
    }

    private static @Nullable Duration duration(JsonValue value) {
        if (value instanceof JsonNumber number && number.isInteger()) {
            // Bounded before it becomes a long: a number may have any size.
            return number.value().compareTo(BigDecimal.valueOf(LONGEST.toMillis())) > 0
                            || number.value().signum() < 0
                    ? null
                    : Duration.ofMillis(number.value().longValueExact());
        }
        try {
            return value instanceof JsonString text ? Duration.parse(text.value()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
