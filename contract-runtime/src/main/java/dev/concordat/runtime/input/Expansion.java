package dev.concordat.runtime.input;

import dev.concordat.runtime.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lays a value out as text by the style of its parameter: what {@link Layout} takes apart (RFC 6570, section 3). */
record Expansion(Style style, boolean explode, String name) {

    /** Percent-encodes everything but unreserved characters (RFC 3986, 2.3). */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** One piece of text, as in paths and headers. */
    String text(JsonValue value, UnaryOperator<String> encode) {
        String start = name + "=";
        String delimiter = !explode ? "," : style == Style.LABEL ? "." : style == Style.MATRIX ? ";" : ",";
        boolean repeated = style == Style.MATRIX && explode && value instanceof JsonValue.JsonArray;
        List<String> pieces = pieces(value, encode, explode).stream()
                .map(piece -> repeated ? start + piece : piece)
                .toList();
        String text = joined(value, pieces, delimiter);
        boolean named = style == Style.MATRIX && !repeated && !(explode && value instanceof JsonValue.JsonObject);
        return switch (style) {
            case LABEL -> "." + text;
            case MATRIX -> ";" + (named ? start : "") + text;
            default -> text;
        };
    }

    /** The pairs {@code name=value} of a query, a form or a cookie, encoded. */
    List<String> pairs(JsonValue value) {
        if (style == Style.DEEP_OBJECT || style == Style.NESTED) {
            return nested(name, value).toList();
        }
        String start = encode(name) + "=";
        if (explode && value instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .flatMap(member -> nested(member.getKey(), member.getValue()))
                    .toList();
        }
        if (explode && value instanceof JsonValue.JsonArray array) {
            return array.items().stream().flatMap(item -> nested(name, item)).toList();
        }
        String delimiter = switch (style) {
            case SPACE_DELIMITED -> "%20";
            case PIPE_DELIMITED -> "%7C";
            default -> ",";
        };
        return List.of(start + joined(value, pieces(value, Expansion::encode, false), delimiter));
    }

    private String joined(JsonValue value, List<String> pieces, String delimiter) {
        if (!isScalar(value) && pieces.stream().anyMatch(piece -> piece.contains(delimiter))) {
            throw new IllegalArgumentException(
                    "a value of the parameter " + name + " holds what its style puts between values: " + delimiter);
        }
        return String.join(delimiter, pieces);
    }

    /** A member under its name; what lies deeper under names with brackets, an array of scalars under its own. */
    private static Stream<String> nested(String path, JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .flatMap(member -> nested(path + "[" + member.getKey() + "]", member.getValue()));
        }
        if (value instanceof JsonValue.JsonArray array) {
            boolean plain = array.items().stream().allMatch(Expansion::isScalar);
            List<JsonValue> items = array.items();
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                nested(plain ? path : path + "[" + i + "]", items.get(i)).forEach(pairs::add);
            }
            return pairs.stream();
        }
        return Stream.of(encode(path) + "=" + encode(value.text()));
    }

    private static boolean isScalar(JsonValue value) {
        return !(value instanceof JsonValue.JsonObject || value instanceof JsonValue.JsonArray);
    }

    private static List<String> pieces(JsonValue value, UnaryOperator<String> encode, boolean assigned) {
        if (value instanceof JsonValue.JsonArray array) {
            return array.items().stream().map(item -> encode.apply(item.text())).toList();
        }
        if (value instanceof JsonValue.JsonObject object) {
            List<String> pieces = new ArrayList<>();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                String key = encode.apply(member.getKey());
                String text = encode.apply(member.getValue().text());
                pieces.addAll(assigned ? List.of(key + "=" + text) : List.of(key, text));
            }
            return pieces;
        }
        return List.of(encode.apply(value.text()));
    }
}
