package dev.concordat.runtime.json;

import dev.concordat.runtime.Immutable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON of any kind, where the schema allows anything. Numbers keep the digits as written. */
public sealed interface JsonValue {

    /** Members in their order. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Immutable.map(members);
        }
    }

    /** Items in their order. */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = Immutable.list(items);
        }
    }

    /** Text. */
    record JsonString(String value) implements JsonValue {}

    /** An exact number. */
    record JsonNumber(BigDecimal value) implements JsonValue {}

    /** Truth. */
    record JsonBoolean(boolean value) implements JsonValue {}

    /** The value {@code null}. */
    record JsonNull() implements JsonValue {}

    static JsonValue of(String value) {
        return new JsonString(value);
    }

    static JsonValue of(BigDecimal value) {
        return new JsonNumber(value);
    }

    static JsonValue of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    static JsonValue of(List<JsonValue> items) {
        return new JsonArray(items);
    }

    static JsonValue of(Map<String, JsonValue> members) {
        return new JsonObject(members);
    }
}
