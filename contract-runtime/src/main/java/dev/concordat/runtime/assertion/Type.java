package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonArray;
import dev.concordat.runtime.json.JsonValue.JsonBoolean;
import dev.concordat.runtime.json.JsonValue.JsonNull;
import dev.concordat.runtime.json.JsonValue.JsonNumber;
import dev.concordat.runtime.json.JsonValue.JsonObject;
import dev.concordat.runtime.json.JsonValue.JsonString;
import java.util.List;

/** {@code type} (JSON Schema 2020-12 validation, 6.1.1). */
record Type(List<String> types) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (types.stream().noneMatch(type -> is(subject.value(), type))) {
            subject.report("type", String.join(" or ", types));
        }
    }

    private static boolean is(JsonValue value, String type) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.isInteger();
            case "boolean" -> value instanceof JsonBoolean;
            default -> value instanceof JsonNull;
        };
    }
}
