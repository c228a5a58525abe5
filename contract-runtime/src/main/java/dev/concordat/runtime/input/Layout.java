package dev.concordat.runtime.input;

import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a parameter of some style apart: into texts for an array, into named texts for an object. */
final class Layout {
    private final Style style;
    private final boolean explode;
    private final String name;

    Layout(Style style, boolean explode, String name) {
        this.style = style;
        this.explode = explode;
        this.name = name;
    }

    /** Of one piece of text, as in paths, headers and cookies. */
    JsonValue ofText(String text, JsonKind kind, UnaryOperator<String> decode) {
        String prefix = switch (style) {
            case LABEL -> ".";
            case MATRIX -> ";";
            default -> "";
        };
        String content = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        String delimiter = switch (style) {
            case LABEL -> explode ? "\\." : ",";
            case MATRIX -> explode ? ";" : ",";
            default -> ",";
        };
        String start = name + "=";
        if (style == Style.MATRIX && !explode && content.startsWith(start)) {
            content = content.substring(start.length());
        }
        List<String> pieces = Encoded.split(content, delimiter);
        if (kind == JsonKind.ARRAY) {
            return strings(pieces.stream()
                    .map(piece ->
                            style == Style.MATRIX && piece.startsWith(start) ? piece.substring(start.length()) : piece)
                    .map(decode)
                    .toList());
        }
        return explode ? object(Encoded.pairs(String.join("&", pieces), "&"), decode) : alternating(pieces, decode);
    }

    /** Of a query; null if the parameter is not there. */
    @Nullable
    JsonValue ofQuery(List<Encoded.Pair> query, JsonKind kind) {
        if (style == Style.DEEP_OBJECT) {
            List<Encoded.Pair> members = query.stream()
                    .filter(pair ->
                            pair.name().startsWith(name + "[") && pair.name().endsWith("]"))
                    .map(pair -> new Encoded.Pair(
                            pair.name().substring(name.length() + 1, pair.name().length() - 1), pair.value()))
                    .toList();
            return members.isEmpty() ? null : object(members, Encoded::query);
        }
        if (kind == JsonKind.OBJECT && explode) {
            return query.isEmpty() ? null : object(query, Encoded::query);
        }
        List<String> values = query.stream()
                .filter(pair -> pair.name().equals(name))
                .map(pair -> pair.value() == null ? "" : pair.value())
                .toList();
        if (values.isEmpty()) {
            return null;
        }
        String delimiter = switch (style) {
            case SPACE_DELIMITED -> "%20|\\+";
            case PIPE_DELIMITED -> "\\||%7C|%7c";
            default -> ",";
        };
        List<String> pieces = explode
                ? values
                : values.stream()
                        .flatMap(value -> Encoded.split(value, delimiter).stream())
                        .toList();
        return kind == JsonKind.ARRAY
                ? strings(pieces.stream().map(Encoded::query).toList())
                : alternating(pieces, Encoded::query);
    }

    private static JsonValue alternating(List<String> pieces, UnaryOperator<String> decode) {
        List<Encoded.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            pairs.add(new Encoded.Pair(decode.apply(pieces.get(i)), i + 1 < pieces.size() ? pieces.get(i + 1) : ""));
        }
        return object(pairs, decode);
    }

    /** A name that comes several times has a list of texts. */
    static JsonValue object(List<Encoded.Pair> pairs, UnaryOperator<String> decode) {
        Map<String, List<String>> texts = pairs.stream()
                .collect(Collectors.groupingBy(
                        Encoded.Pair::name,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                pair -> pair.value() == null ? "" : decode.apply(pair.value()), Collectors.toList())));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        texts.forEach(
                (key, values) -> members.put(key, values.size() == 1 ? JsonValue.of(values.get(0)) : strings(values)));
        return JsonValue.of(members);
    }

    static JsonValue strings(List<String> values) {
        return JsonValue.of(values.stream().map(JsonValue::of).toList());
    }
}
