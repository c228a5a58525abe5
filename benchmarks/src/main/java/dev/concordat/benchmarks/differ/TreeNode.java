package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A value as the library of the {@link IndependentValidator} sees it; numbers stay exact.
 *
 * @param pointer where it is in the whole value
 */
record TreeNode(JsonValue value, String pointer) implements JsonNode {

    /** Beyond this an integer is not written out. */
    private static final int LONGEST_INTEGER = 1000;

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (value instanceof JsonNumber number) {
            boolean small = Math.abs((long) number.value().scale()) < LONGEST_INTEGER;
            return number.isInteger() && small ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        return SimpleType.valueOf(value.type().name());
    }

    @Override
    public boolean asBoolean() {
        return ((JsonBoolean) value).value();
    }

    @Override
    public String asString() {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return ((JsonNumber) value).value();
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonValue> items = ((JsonArray) value).items();
        return IntStream.range(0, items.size())
                .<JsonNode>mapToObj(index -> new TreeNode(items.get(index), pointer + "/" + index))
                .toList();
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        ((JsonObject) value)
                .members()
                .forEach((name, member) ->
                        members.put(name, new TreeNode(member, pointer + "/" + JsonNode.encodeJsonPointer(name))));
        return members;
    }

    /** What the library makes nodes with: those that it is handed, and its own texts. */
    static final class Factory implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return (TreeNode) node;
        }

        @Override
        public JsonNode create(String json) {
            return new TreeNode(JsonDocument.parse("json", json).orElseThrow(), "");
        }
    }
}
