package dev.concordat.design.mock;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names for new items: documents give one example of an identity, and every item needs its own. */
final class Identities {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identities() {}

    /** The text of an identity as it stands in a path, "" for what is none. */
    static String text(JsonValue identity) {
        if (identity instanceof JsonString string) {
            return string.value();
        }
        return identity instanceof JsonNumber ? identity.toJson() : "";
    }

    /** Other identities of the same kind, the likeliest to be valid first; others for every number. */
    static List<JsonValue> like(JsonValue identity, long number) {
        if (identity instanceof JsonNumber value) {
            return List.of(new JsonNumber(value.value().add(BigDecimal.valueOf(number))));
        }
        String text = text(identity);
        if (UUID_TEXT.matcher(text).matches()) {
            byte[] seed = (text + number).getBytes(StandardCharsets.UTF_8);
            return List.of(new JsonString(UUID.nameUUIDFromBytes(seed).toString()));
        }
        String digits = Long.toString(number);
        String shortened = text.length() > digits.length() ? text.substring(0, text.length() - digits.length()) : "";
        return List.of(new JsonString(shortened + digits), new JsonString(text + "-" + digits));
    }

    /** The member of an item that a path variable is called after, "" for none. */
    static String member(JsonObject item, String variable) {
        for (String name : VariableNames.members(variable)) {
            JsonValue value = item.get(name);
            if (value != null && !text(value).isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
