package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Date and time formats of Java ({@code DateTimeFormatter}, {@code SimpleDateFormat}) as schemas. */
final class DateFormats {

    private static final String OFFSET = "[+-][0-9]{2}";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("yyyy", "[0-9]{4}"),
            Map.entry("uuuu", "[0-9]{4}"),
            Map.entry("yy", "[0-9]{2}"),
            Map.entry("MM", "(0[1-9]|1[0-2])"),
            Map.entry("dd", "(0[1-9]|[12][0-9]|3[01])"),
            Map.entry("HH", "([01][0-9]|2[0-3])"),
            Map.entry("mm", "[0-5][0-9]"),
            Map.entry("ss", "[0-5][0-9]"),
            Map.entry("S", "[0-9]"),
            Map.entry("SS", "[0-9]{2}"),
            Map.entry("SSS", "[0-9]{3}"),
            Map.entry("SSSSSS", "[0-9]{6}"),
            Map.entry("X", "(Z|" + OFFSET + "([0-9]{2})?)"),
            Map.entry("XX", "(Z|" + OFFSET + "[0-9]{2})"),
            Map.entry("XXX", "(Z|" + OFFSET + ":[0-9]{2})"),
            Map.entry("XXXXX", "(Z|" + OFFSET + ":[0-9]{2}(:[0-9]{2})?)"),
            Map.entry("xxx", OFFSET + ":[0-9]{2}"));

    private DateFormats() {}

    /** Strings of the format; empty where it has fields of varying length, names or optional parts. */
    static Optional<JsonObject> of(String format) {
        // A Z at the end is an X to pact-jvm, whatever it means to Java.
        String letters = format.endsWith("Z") ? format.replace('Z', 'X') : format;
        return pattern(letters).flatMap(Expressions::of);
    }

    private static Optional<String> pattern(String format) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < format.length(); ) {
            char c = format.charAt(at);
            int end = at + 1;
            if (c == '\'') {
                int close = format.indexOf('\'', end);
                if (close < 0) {
                    return Optional.empty();
                }
                pattern.append(Expressions.quoted(close == end ? "'" : format.substring(end, close)));
                end = close + 1;
            } else if (Character.isLetter(c)) {
                while (end < format.length() && format.charAt(end) == c) {
                    end++;
                }
                String field = FIELDS.get(format.substring(at, end));
                if (field == null) {
                    return Optional.empty();
                }
                pattern.append(field);
            } else if (c == '[' || c == ']') {
                return Optional.empty();
            } else {
                pattern.append(Expressions.quoted(String.valueOf(c)));
            }
            at = end;
        }
        return Optional.of(pattern.toString());
    }
}
