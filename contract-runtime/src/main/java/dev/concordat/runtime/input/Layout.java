package dev.concordat.runtime.input;

import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes a parameter of some style apart, into JSON of which the scalars are text. Where a schema allows values of
 * several kinds, the form on the wire decides: delimiters or repetition mean a list, named members an object.
 *
 * @param members names that an exploded object takes from a query: these, or with {@code others} all but these
 */
record Layout(Style style, boolean explode, String name, Set<String> members, boolean others) {

    Layout(Style style, boolean explode, String name) {
        this(style, explode, name, Set.of(), true);
    }

    Layout styled(Style newStyle, boolean newExplode) {
        return new Layout(newStyle, newExplode, name, members, others);
    }

    Layout taking(Set<String> names, boolean allBut) {
        return new Layout(style, explode, name, names, allBut);
    }

    /** Of one piece of text, as in paths, headers and cookies. */
    JsonValue ofText(String text, Set<JsonKind> kinds, UnaryOperator<String> decode) {
        if (style == Style.NESTED) {
            return json(decode.apply(text));
        }
        String prefix = style == Style.LABEL ? "." : style == Style.MATRIX ? ";" : "";
        String content = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        String start = name + "=";
        boolean named = style == Style.MATRIX && content.startsWith(start);
        boolean repeated = named && explode;
        if (named && !explode) {
            content = content.substring(start.length());
        }
        String delimiter = !explode ? "," : style == Style.LABEL ? "\\." : style == Style.MATRIX ? ";" : ",";
        List<String> pieces = Encoded.split(content, delimiter);
        if (kinds.contains(JsonKind.OBJECT) && !repeated && (isOnly(kinds, JsonKind.OBJECT) || isObject(pieces))) {
            return explode ? object(Encoded.pairs(String.join("&", pieces), "&"), decode) : alternating(pieces, decode);
        }
        List<String> items = pieces.stream()
                .map(piece -> repeated && piece.startsWith(start) ? piece.substring(start.length()) : piece)
                .toList();
        if (isList(kinds, items)) {
            return strings(items.stream().map(decode).toList());
        }
        return JsonValue.of(decode.apply(repeated && items.size() == 1 ? items.get(0) : content));
    }

    /** Of the pairs of a query, or of all cookies; null if the parameter is not there. */
    @Nullable
    JsonValue ofPairs(List<Encoded.Pair> pairs, Set<JsonKind> kinds, UnaryOperator<String> decode) {
        if (name.isEmpty()) {
            return pairs.isEmpty() ? null : FormField.object(pairs, List.of());
        }
        if (style == Style.DEEP_OBJECT || style == Style.NESTED) {
            return bracketed(pairs, decode);
        }
        List<String> values = pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Encoded.Pair::value)
                .toList();
        if (kinds.contains(JsonKind.OBJECT) && explode && (isOnly(kinds, JsonKind.OBJECT) || values.isEmpty())) {
            return exploded(pairs, decode);
        }
        if (values.isEmpty()) {
            return null;
        }
        List<String> pieces = explode
                ? values
                : values.stream()
                        .flatMap(value -> Encoded.split(value, style.delimiter()).stream())
                        .toList();
        if (!explode && kinds.contains(JsonKind.OBJECT) && (isOnly(kinds, JsonKind.OBJECT) || isObject(pieces))) {
            return alternating(pieces, decode);
        }
        return isList(kinds, pieces)
                ? strings(pieces.stream().map(decode).toList())
                : JsonValue.of(decode.apply(values.get(0)));
    }

    private @Nullable JsonValue bracketed(List<Encoded.Pair> pairs, UnaryOperator<String> decode) {
        Brackets tree = new Brackets();
        for (Encoded.Pair pair : pairs) {
            if (Brackets.isWithin(pair.name(), name)) {
                String text = decode.apply(pair.value());
                String steps = pair.name().substring(name.length());
                tree.add(steps, style == Style.NESTED ? json(text) : JsonValue.of(text));
            }
        }
        return tree.isEmpty() ? null : tree.toJson();
    }

    private @Nullable JsonValue exploded(List<Encoded.Pair> pairs, UnaryOperator<String> decode) {
        Brackets tree = new Brackets();
        for (Encoded.Pair pair : pairs) {
            JsonValue text = JsonValue.of(decode.apply(pair.value()));
            boolean named = members.contains(pair.name()) || members.contains(Brackets.root(pair.name()));
            if (named && !others) {
                tree.addMember(pair.name(), text);
            } else if (!named && others) {
                tree.addLiteral(pair.name(), text);
            }
        }
        return tree.isEmpty() ? null : tree.toObject();
    }

    private static boolean isOnly(Set<JsonKind> kinds, JsonKind kind) {
        return kinds.size() == 1 && kinds.contains(kind);
    }

    private boolean isObject(List<String> pieces) {
        return explode
                ? !pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.indexOf('=') > 0)
                : pieces.size() > 1 && pieces.size() % 2 == 0;
    }

    private static boolean isList(Set<JsonKind> kinds, List<String> pieces) {
        boolean text =
                kinds.contains(JsonKind.STRING) || kinds.contains(JsonKind.NUMBER) || kinds.contains(JsonKind.BOOLEAN);
        return kinds.contains(JsonKind.ARRAY) && (pieces.size() > 1 || !text);
    }

    private static JsonValue alternating(List<String> pieces, UnaryOperator<String> decode) {
        Brackets object = new Brackets();
        for (int i = 0; i < pieces.size(); i += 2) {
            String value = i + 1 < pieces.size() ? pieces.get(i + 1) : "";
            object.addLiteral(decode.apply(pieces.get(i)), JsonValue.of(decode.apply(value)));
        }
        return object.toObject();
    }

    private static JsonValue object(List<Encoded.Pair> pairs, UnaryOperator<String> decode) {
        Brackets object = new Brackets();
        pairs.forEach(pair -> object.addLiteral(pair.name(), JsonValue.of(decode.apply(pair.value()))));
        return object.toObject();
    }

    /** Text that is a JSON object or array is taken for that, any other for itself. */
    static JsonValue json(String text) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            JsonValue value = JsonIn.read(
                    AnyValue.ANY, text.getBytes(StandardCharsets.UTF_8), Place.QUERY, null, new Violations());
            if (value != null) {
                return value;
            }
        }
        return JsonValue.of(text);
    }

    static JsonValue strings(List<String> values) {
        return JsonValue.of(values.stream().map(JsonValue::of).toList());
    }
}
