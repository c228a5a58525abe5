package dev.concordat.runtime.http;

import dev.concordat.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of response headers as text: style {@code simple} (OpenAPI 3.1, 4.8.12.3). */
final class SimpleStyle {
    private SimpleStyle() {}

    /** The lines of a field: one, but cookies cannot share one (RFC 6265, section 3). */
    static List<String> lines(String field, JsonValue value, boolean explode) {
        return field.equalsIgnoreCase("Set-Cookie") && value instanceof JsonValue.JsonArray cookies
                ? cookies.items().stream().map(JsonValue::text).toList()
                : List.of(text(value, explode));
    }

    /** A value that has in it what stands between values, so that no reader can tell; null if there is none. */
    static @Nullable String ambiguous(String field, JsonValue value) {
        Stream<String> texts = Stream.empty();
        if (value instanceof JsonValue.JsonArray array && !field.equalsIgnoreCase("Set-Cookie")) {
            texts = array.items().stream().map(JsonValue::text);
        } else if (value instanceof JsonValue.JsonObject object) {
            texts = object.members().entrySet().stream()
                    .flatMap(member ->
                            Stream.of(member.getKey(), member.getValue().text()));
        }
        return texts.filter(text -> text.contains(",")).findFirst().orElse(null);
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
