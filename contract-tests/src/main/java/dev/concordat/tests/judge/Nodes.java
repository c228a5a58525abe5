package dev.concordat.tests.judge;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns values into the second validator's nodes; numbers stay exact. */
final class Nodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    /** Beyond this an integer is not written out: no schema of the wild tells such numbers apart. */
    private static final int LONGEST_INTEGER = 1000;

    private Nodes() {}

    static JsonNode of(JsonValue value) {
        if (value instanceof JsonObject object) {
            ObjectNode node = FACTORY.objectNode();
            object.members().forEach((name, member) -> node.set(name, of(member)));
            return node;
        }
        if (value instanceof JsonArray array) {
            ArrayNode node = FACTORY.arrayNode();
            array.items().forEach(item -> node.add(of(item)));
            return node;
        }
        if (value instanceof JsonString string) {
            return FACTORY.stringNode(string.value());
        }
        if (value instanceof JsonNumber number) {
            boolean small = Math.abs((long) number.value().scale()) < LONGEST_INTEGER;
            return number.isInteger() && small
                    ? FACTORY.numberNode(number.value().toBigInteger())
                    : FACTORY.numberNode(number.value());
        }
        return value instanceof JsonBoolean bool ? FACTORY.booleanNode(bool.value()) : FACTORY.nullNode();
    }
}
