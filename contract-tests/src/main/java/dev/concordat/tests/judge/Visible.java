package dev.concordat.tests.judge;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document as one side of the exchange sees it: what is read-only need not be sent, what is write-only need not come
 * back (OpenAPI 3.1, 4.8.24.2). JSON Schema alone knows no sides.
 */
public final class Visible {

    private Visible() {}

    public static JsonValue to(Side side, JsonValue document) {
        return relax(document, side == Side.REQUEST ? "readOnly" : "writeOnly");
    }

    private static JsonValue relax(JsonValue value, String keyword) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> items.add(relax(item, keyword)));
            return new JsonArray(items);
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, relax(member, keyword)));
        if (object.get("required") instanceof JsonArray required) {
            Set<String> hidden = hidden(object, keyword).collect(Collectors.toSet());
            members.put(
                    "required",
                    new JsonArray(required.items().stream()
                            .filter(name -> !(name instanceof JsonString text) || !hidden.contains(text.value()))
                            .toList()));
        }
        return new JsonObject(members);
    }

    /** Those that a schema declares, or a part of its {@code allOf} that is written there. */
    private static Stream<String> hidden(JsonObject schema, String keyword) {
        Stream<String> own = schema.get("properties") instanceof JsonObject properties
                ? properties.members().entrySet().stream()
                        .filter(property -> isHidden(property.getValue(), keyword))
                        .map(Map.Entry::getKey)
                : Stream.empty();
        Stream<String> parts = schema.get("allOf") instanceof JsonArray all
                ? all.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(part -> hidden((JsonObject) part, keyword))
                : Stream.empty();
        return Stream.concat(own, parts);
    }

    private static boolean isHidden(JsonValue property, String keyword) {
        return property instanceof JsonObject schema && schema.get(keyword) instanceof JsonBoolean bool && bool.value();
    }
}
