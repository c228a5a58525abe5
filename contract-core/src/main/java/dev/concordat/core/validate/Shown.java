package dev.concordat.core.validate;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;

/** A value as a message shows it: short, and never the inside of a container, where a secret may be. */
final class Shown {

    private static final int MAX_LENGTH = 60;

    private Shown() {}

    static String of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return "an object of " + object.members().size() + " members";
        }
        if (value instanceof JsonArray array) {
            return "an array of " + array.items().size() + " items";
        }
        return shortened(value.toJson());
    }

    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "...";
    }

    static String type(JsonValue value) {
        return value.type().keyword();
    }
}
