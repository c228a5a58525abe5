package dev.concordat.runtime.http;

import dev.concordat.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of response headers as text: style {@code simple} (OpenAPI 3.1, 4.8.12.3). */
final class SimpleStyle {
    private SimpleStyle() {}

    /** The lines of a field: one, but cookies cannot share one (RFC 6265, section 3). */
    static List<String> lines(String field, JsonValue value, boolean explode) {
        return field.equalsIgnoreCase("Set-Cookie") && value instanceof JsonValue.JsonArray cookies
                ? cookies.items().stream().map(JsonValue::text).toList()
                : List.of(text(value, explode));
    }

    private static String text(JsonValue value, boolean explode) {
        if (value instanceof JsonValue.JsonArray array) {
            return array.items().stream().map(JsonValue::text).collect(Collectors.joining(","));
        }
        if (value instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> member(member, explode))
                    .collect(Collectors.joining(","));
        }
        return value.text();
    }

    private static String member(Map.Entry<String, JsonValue> member, boolean explode) {
        return member.getKey() + (explode ? "=" : ",") + member.getValue().text();
    }
}
