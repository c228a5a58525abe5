package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.violation.Violations;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a value that is decoded and encoded again. */
final class RoundTrip {

    /** Something that came out otherwise: where, and how. */
    record Difference(String pointer, String kind, String detail) {

        boolean lost() {
            return kind.equals(LOST) || isNull();
        }

        boolean isNull() {
            return kind.equals(NULL_LOST);
        }

        /** Whether it is the same value to its Java type, and that type is documented. */
        boolean meant() {
            return kind.equals(RESPELLED) || kind.equals(ROUNDED);
        }
    }

    private static final String LOST = "lost";
    private static final String NULL_LOST = "null lost";
    private static final String RESPELLED = "respelled";
    private static final String ROUNDED = "rounded";

    private RoundTrip() {}

    /** The differences; numbers are compared by value, and members have no order (JSON Schema 2020-12, 4.2.2). */
    static List<Difference> of(JsonValue before, @Nullable Object decoded, Codec<Object> codec) {
        if (decoded == null) {
            return List.of();
        }
        Violations violations = new Violations();
        byte[] json = JsonOut.write(codec, decoded, violations);
        List<Difference> differences = new ArrayList<>();
        violations
                .list()
                .forEach(violation ->
                        differences.add(new Difference(violation.pointer(), "refused: " + violation.keyword(), "")));
        JsonValue after = JsonDocument.parse("encoded", new String(json, StandardCharsets.UTF_8))
                .orElseThrow();
        compare(before, after, "", differences);
        return differences;
    }

    private static void compare(JsonValue before, JsonValue after, String pointer, List<Difference> differences) {
        if (before instanceof JsonObject was && after instanceof JsonObject is) {
            was.members().forEach((name, value) -> {
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                JsonValue now = is.get(name);
                if (now == null) {
                    differences.add(new Difference(place, value == JsonNull.NULL ? NULL_LOST : LOST, ""));
                } else {
                    compare(value, now, place, differences);
                }
            });
            is.members().keySet().stream()
                    .filter(name -> was.get(name) == null)
                    .forEach(name -> differences.add(new Difference(pointer + "/" + name, "added", "")));
        } else if (before instanceof JsonArray was
                && after instanceof JsonArray is
                && was.items().size() == is.items().size()) {
            for (int i = 0; i < was.items().size(); i++) {
                compare(was.items().get(i), is.items().get(i), pointer + "/" + i, differences);
            }
        } else if (!before.equals(after)) {
            differences.add(new Difference(pointer, change(before, after), before.toJson() + " to " + after.toJson()));
        }
    }

    private static String change(JsonValue before, JsonValue after) {
        if (before instanceof JsonString was && after instanceof JsonString is && respells(was.value(), is.value())) {
            return RESPELLED;
        }
        return before instanceof JsonNumber was
                        && after instanceof JsonNumber is
                        && (isOnly(is, was.value().doubleValue())
                                || isOnly(is, was.value().floatValue()))
                ? ROUNDED
                : "changed";
    }

    /** Whether it is what Java writes for the number that binary floating point keeps. */
    private static boolean isOnly(JsonNumber written, Number kept) {
        return Double.isFinite(kept.doubleValue()) && written.value().compareTo(new BigDecimal(kept.toString())) == 0;
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private static boolean isSameBase64(String before, String after) {
        try {
            return Arrays.equals(
                    Base64.getDecoder().decode(before), Base64.getDecoder().decode(after));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /**
     * UUIDs have no case (RFC 4122, 3), a moment can be written in several ways (RFC 3339), and the last character of
     * Base64 may have bits that mean nothing (RFC 4648, 3.5).
     */
    private static boolean respells(String before, String after) {
        if ((isUuid(before) && before.equalsIgnoreCase(after)) || isSameBase64(before, after)) {
            return true;
        }
        try {
            return OffsetDateTime.parse(before).isEqual(OffsetDateTime.parse(after));
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
