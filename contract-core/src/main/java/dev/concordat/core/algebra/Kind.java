package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;

/** The six types of the JSON data model: every assertion speaks about one of them or about all. */
enum Kind {
    NULL(JsonType.NULL),
    BOOLEAN(JsonType.BOOLEAN),
    NUMBER(JsonType.NUMBER),
    STRING(JsonType.STRING),
    ARRAY(JsonType.ARRAY),
    OBJECT(JsonType.OBJECT);

    private final JsonType type;

    Kind(JsonType type) {
        this.type = type;
    }

    JsonType type() {
        return type;
    }

    boolean has(JsonValue value) {
        return this == of(value);
    }

    private static Kind of(JsonValue value) {
        if (value instanceof JsonObject) {
            return OBJECT;
        }
        if (value instanceof JsonArray) {
            return ARRAY;
        }
        if (value instanceof JsonString) {
            return STRING;
        }
        if (value instanceof JsonNumber) {
            return NUMBER;
        }
        return value instanceof JsonBoolean ? BOOLEAN : NULL;
    }
}
