package dev.concordat.core.wire;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a piece of text may mean: it carries no type, so a server reads it as the type that it expects. */
public final class TextReadings {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Set<String> TRUE = Set.of("true", "on", "yes", "1");
    private static final Set<String> FALSE = Set.of("false", "off", "no", "0");

    private TextReadings() {}

    /** Every scalar the text may stand for, the string first; lenient readings included. */
    public static List<JsonValue> of(String text) {
        List<JsonValue> readings = new ArrayList<>();
        readings.add(new JsonString(text));
        String trimmed = text.strip();
        if (!trimmed.equals(text)) {
            readings.add(new JsonString(trimmed));
        }
        if (trimmed.length() <= 400 && NUMBER.matcher(trimmed).matches()) {
            readings.add(new JsonNumber(new BigDecimal(trimmed)));
        }
        String word = trimmed.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            readings.add(new JsonBoolean(true));
        }
        if (FALSE.contains(word)) {
            readings.add(new JsonBoolean(false));
        }
        if (word.isEmpty() || word.equals("null")) {
            readings.add(JsonNull.NULL);
        }
        return readings;
    }
}
