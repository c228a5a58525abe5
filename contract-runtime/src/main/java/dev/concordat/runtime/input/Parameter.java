package dev.concordat.runtime.input;

import dev.concordat.runtime.http.Input;
import dev.concordat.runtime.http.Output;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A path, query, header or cookie parameter (OpenAPI 3.1, 4.8.12). */
public final class Parameter<T> implements Input<T>, Output<T> {
    private final Place in;
    private final String name;
    private final Codec<T> codec;
    private final Style style;
    private final boolean explode;
    private final boolean json;
    private final boolean required;
    private final @Nullable T defaultValue;

    private Parameter(
            Place in,
            String name,
            Codec<T> codec,
            Style style,
            boolean explode,
            boolean json,
            boolean required,
            @Nullable T defaultValue) {
        this.in = in;
        this.name = name;
        this.codec = codec;
        this.style = style;
        this.explode = explode;
        this.json = json;
        this.required = required;
        this.defaultValue = defaultValue;
    }

    /** Style simple, not exploded. */
    public static <T> Parameter<T> path(String name, Codec<T> codec) {
        return new Parameter<>(Place.PATH, name, codec, Style.SIMPLE, false, false, true, null);
    }

    /** Style form, exploded. */
    public static <T> Parameter<T> query(String name, Codec<T> codec) {
        return new Parameter<>(Place.QUERY, name, codec, Style.FORM, true, false, false, null);
    }

    /** Style simple, not exploded. */
    public static <T> Parameter<T> header(String name, Codec<T> codec) {
        return new Parameter<>(Place.HEADER, name, codec, Style.SIMPLE, false, false, false, null);
    }

    /** Style form; not exploded, since a cookie has one value. */
    public static <T> Parameter<T> cookie(String name, Codec<T> codec) {
        return new Parameter<>(Place.COOKIE, name, codec, Style.FORM, false, false, false, null);
    }

    public Parameter<T> required() {
        return new Parameter<>(in, name, codec, style, explode, json, true, defaultValue);
    }

    /** The value of an absent parameter. */
    public Parameter<T> defaultsTo(T value) {
        return new Parameter<>(in, name, codec, style, explode, json, required, value);
    }

    /** Turns explode on (path, header, cookie) or off (query), away from the default of the style. */
    public Parameter<T> explode(boolean on) {
        return new Parameter<>(in, name, codec, style, on, json, required, defaultValue);
    }

    public Parameter<T> label() {
        return styled(Style.LABEL, false);
    }

    public Parameter<T> matrix() {
        return styled(Style.MATRIX, false);
    }

    public Parameter<T> spaceDelimited() {
        return styled(Style.SPACE_DELIMITED, false);
    }

    public Parameter<T> pipeDelimited() {
        return styled(Style.PIPE_DELIMITED, false);
    }

    public Parameter<T> deepObject() {
        return styled(Style.DEEP_OBJECT, true);
    }

    /** The value is JSON text: {@code content: application/json} instead of a style. */
    public Parameter<T> json() {
        return new Parameter<>(in, name, codec, style, explode, true, required, defaultValue);
    }

    private Parameter<T> styled(Style newStyle, boolean newExplode) {
        return new Parameter<>(in, name, codec, newStyle, newExplode, json, required, defaultValue);
    }

    @Override
    public @Nullable T read(RequestReader reader) {
        if (!json && !(codec instanceof Scalar)) {
            return composite(reader);
        }
        List<String> texts = texts(reader);
        if (texts.isEmpty()) {
            return absent(reader);
        }
        if (texts.size() > 1) {
            reader.violation(in, name, "duplicate", null);
        }
        String text = texts.get(0);
        if (codec instanceof Scalar<T> scalar && !json) {
            return scalar.parse(
                    text,
                    (keyword, limit, value) ->
                            reader.violations().add(Violation.of(in, name, "", keyword, limit, value)));
        }
        return JsonIn.read(codec, text.getBytes(StandardCharsets.UTF_8), in, name, reader.violations());
    }

    @Override
    public void write(T value, RequestWriter out) {
        JsonValue tree = Written.tree(codec, value, in, name, out);
        JsonValue written = json ? JsonValue.of(Written.json(tree)) : tree;
        Expansion expansion = new Expansion(style, explode, name);
        switch (in) {
            case QUERY, COOKIE -> expansion.pairs(written).forEach(pair -> out.parameter(in, name, pair));
            case PATH -> out.parameter(in, name, expansion.text(written, Expansion::encode));
            default -> out.parameter(in, name, expansion.text(written, UnaryOperator.identity()));
        }
    }

    private @Nullable T absent(RequestReader reader) {
        if (required) {
            reader.violation(in, name, "required", null);
        }
        return defaultValue;
    }

    private @Nullable T composite(RequestReader reader) {
        Layout layout = new Layout(style, explode, name);
        JsonValue value;
        if (in == Place.QUERY) {
            value = layout.ofQuery(Encoded.pairs(reader.source().query(), "&"), codec.kind());
        } else {
            List<String> raw = raw(reader);
            value = raw.isEmpty() ? null : layout.ofText(String.join(",", raw), codec.kind(), decoder());
        }
        if (value == null) {
            return absent(reader);
        }
        return JsonIn.readText(codec, JsonOut.write(AnyValue.ANY, value, null), in, name, reader.violations());
    }

    private List<String> texts(RequestReader reader) {
        UnaryOperator<String> decoder = decoder();
        return raw(reader).stream().map(this::unprefixed).map(decoder).toList();
    }

    private String unprefixed(String text) {
        String prefix = switch (style) {
            case LABEL -> ".";
            case MATRIX -> ";" + name + "=";
            default -> "";
        };
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private UnaryOperator<String> decoder() {
        return switch (in) {
            case QUERY -> Encoded::query;
            case PATH, COOKIE -> Encoded::path;
            default -> String::strip;
        };
    }

    /** The values as they came, still encoded. */
    private List<String> raw(RequestReader reader) {
        return switch (in) {
            case PATH -> {
                String variable = reader.source().pathVariable(name);
                yield variable == null ? List.of() : List.of(variable);
            }
            case QUERY -> named(Encoded.pairs(reader.source().query(), "&"));
            case COOKIE ->
                named(Encoded.pairs(
                        String.join("; ", reader.source().headers().all("Cookie"))
                                .replace("; ", ";"),
                        ";"));
            default -> reader.source().headers().all(name);
        };
    }

    private List<String> named(List<Encoded.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(pair -> pair.value() == null ? "" : pair.value())
                .toList();
    }
}
