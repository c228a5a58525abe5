package dev.concordat.runtime.json;

import dev.concordat.runtime.json.JsonValue.JsonArray;
import dev.concordat.runtime.json.JsonValue.JsonBoolean;
import dev.concordat.runtime.json.JsonValue.JsonNumber;
import dev.concordat.runtime.json.JsonValue.JsonObject;
import dev.concordat.runtime.json.JsonValue.JsonString;
import java.util.TreeMap;

/** The text that equal values, and no others, have (JSON Schema 2020-12 core, 4.2.2). */
final class Identity {
    private final StringBuilder text = new StringBuilder();

    private Identity() {}

    static String of(JsonValue value) {
        Identity identity = new Identity();
        identity.add(value);
        return identity.text.toString();
    }

    private void add(JsonValue value) {
        if (value instanceof JsonString string) {
            add(string.value());
        } else if (value instanceof JsonNumber number) {
            text.append(number.value().stripTrailingZeros()).append(' ');
        } else if (value instanceof JsonBoolean bool) {
            text.append(bool.value() ? 't' : 'f');
        } else if (value instanceof JsonArray array) {
            text.append('[');
            array.items().forEach(this::add);
            text.append(']');
        } else if (value instanceof JsonObject object) {
            text.append('{');
            new TreeMap<>(object.members()).forEach((name, member) -> {
                add(name);
                add(member);
            });
            text.append('}');
        } else {
            text.append('n');
        }
    }

    /** The length says where it ends, whatever is in it. */
    private void add(String string) {
        text.append('"').append(string.length()).append(':').append(string);
    }
}
