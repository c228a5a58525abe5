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
import dev.concordat.runtime.json.PlainText;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A path, query, header or cookie parameter (OpenAPI 3.1, 4.8.12), or the whole query (3.2, 4.12.1). */
public final class Parameter<T> implements Input<T>, Output<T> {
    private final Place in;
    private final Codec<T> codec;
    private final Layout layout;
    private final boolean required;
    private final boolean emptyIsAbsent;
    private final @Nullable T defaultValue;

    private Parameter(
            Place in,
            Codec<T> codec,
            Layout layout,
            boolean required,
            boolean emptyIsAbsent,
            @Nullable T defaultValue) {
        this.in = in;
        this.codec = codec;
        this.layout = layout;
        this.required = required;
        this.emptyIsAbsent = emptyIsAbsent;
        this.defaultValue = defaultValue;
    }

    private static <T> Parameter<T> of(Place in, Codec<T> codec, Layout layout, boolean required) {
        return new Parameter<>(in, codec, layout, required, false, null);
    }

    /** Style simple, not exploded. */
    public static <T> Parameter<T> path(String name, Codec<T> codec) {
        return of(Place.PATH, codec, new Layout(Style.SIMPLE, false, name), true);
    }

    /** Style form, exploded. */
    public static <T> Parameter<T> query(String name, Codec<T> codec) {
        return of(Place.QUERY, codec, new Layout(Style.FORM, true, name), false);
    }

    /** The whole query as one value: a form, or with {@link #json()} percent-encoded JSON. */
    public static <T> Parameter<T> queryString(Codec<T> codec) {
        return of(Place.QUERY, codec, new Layout(Style.FORM, true, ""), false);
    }

    /** Style simple, not exploded. */
    public static <T> Parameter<T> header(String name, Codec<T> codec) {
        return of(Place.HEADER, codec, new Layout(Style.SIMPLE, false, name), false);
    }

    /** Style form; not exploded, since a cookie has one value. */
    public static <T> Parameter<T> cookie(String name, Codec<T> codec) {
        return of(Place.COOKIE, codec, new Layout(Style.FORM, false, name), false);
    }

    public Parameter<T> required() {
        return new Parameter<>(in, codec, layout, true, emptyIsAbsent, defaultValue);
    }

    /** The value of an absent parameter. */
    public Parameter<T> defaultsTo(T value) {
        return new Parameter<>(in, codec, layout, required, emptyIsAbsent, value);
    }

    /** An empty value means the same as none: {@code allowEmptyValue} of something that is no text. */
    public Parameter<T> emptyIsAbsent() {
        return new Parameter<>(in, codec, layout, required, true, defaultValue);
    }

    /** Turns explode on (path, header, cookie) or off (query), away from the default of the style. */
    public Parameter<T> explode(boolean on) {
        return with(layout.styled(layout.style(), on));
    }

    public Parameter<T> label() {
        return with(layout.styled(Style.LABEL, false));
    }

    public Parameter<T> matrix() {
        return with(layout.styled(Style.MATRIX, false));
    }

    public Parameter<T> spaceDelimited() {
        return with(layout.styled(Style.SPACE_DELIMITED, false));
    }

    public Parameter<T> pipeDelimited() {
        return with(layout.styled(Style.PIPE_DELIMITED, false));
    }

    public Parameter<T> deepObject() {
        return with(layout.styled(Style.DEEP_OBJECT, true));
    }

    /** The value is JSON text: {@code content: application/json} instead of a style. */
    public Parameter<T> json() {
        return with(layout.styled(Style.JSON, false));
    }

    /**
     * Values within values, for which OpenAPI has no style: taken as JSON text or, from a query, under names such as
     * {@code name[0][member]}.
     */
    public Parameter<T> nested() {
        return with(layout.styled(Style.NESTED, true));
    }

    /** The members that an exploded object takes from the query. */
    public Parameter<T> members(String... names) {
        return with(layout.taking(Set.of(names), false));
    }

    /** What an exploded object with free members leaves in the query: other parameters. */
    public Parameter<T> besides(String... names) {
        return with(layout.taking(Set.of(names), true));
    }

    private Parameter<T> with(Layout newLayout) {
        return new Parameter<>(in, codec, newLayout, required, emptyIsAbsent, defaultValue);
    }

    @Override
    public @Nullable T read(RequestReader reader) {
        boolean json = layout.style() == Style.JSON;
        return json || codec instanceof Scalar ? text(reader, json) : composite(reader);
    }

    private @Nullable T text(RequestReader reader, boolean json) {
        List<String> texts = raw(reader).stream()
                .map(json ? UnaryOperator.identity() : this::unprefixed)
                .map(decoder())
                .toList();
        if (texts.isEmpty() || (emptyIsAbsent && texts.stream().allMatch(String::isEmpty))) {
            return absent(reader);
        }
        if (texts.size() > 1) {
            reader.violation(in, layout.name(), "duplicate", null);
        }
        String text = texts.get(0);
        if (!json && codec instanceof Scalar<T> scalar) {
            return PlainText.read(scalar, text, in, layout.name(), reader.violations());
        }
        return JsonIn.read(codec, text.getBytes(StandardCharsets.UTF_8), in, layout.name(), reader.violations());
    }

    private @Nullable T composite(RequestReader reader) {
        JsonValue value;
        if (in == Place.QUERY) {
            value = layout.ofPairs(Encoded.pairs(reader.source().query(), "&"), codec.kinds(), decoder());
        } else if (in == Place.COOKIE && layout.explode()) {
            value = layout.ofPairs(cookies(reader), codec.kinds(), decoder());
        } else {
            List<String> raw = raw(reader);
            value = raw.isEmpty() ? null : layout.ofText(String.join(",", raw), codec.kinds(), decoder());
        }
        boolean empty = emptyIsAbsent
                && value instanceof JsonValue.JsonString text
                && text.value().isEmpty();
        if (value == null || empty) {
            return absent(reader);
        }
        byte[] json = JsonOut.write(AnyValue.ANY, value, null);
        return JsonIn.readText(codec, json, in, layout.name(), reader.violations());
    }

    @Override
    public void write(T value, RequestWriter out) {
        String name = layout.name();
        JsonValue tree = Written.tree(codec, value, in, name, out);
        boolean json = layout.style() == Style.JSON || (layout.style() == Style.NESTED && in != Place.QUERY);
        JsonValue written = json && !isPlain(tree) ? JsonValue.of(tree.json()) : tree;
        Expansion expansion = new Expansion(layout.style(), layout.explode(), name);
        switch (in) {
            case QUERY, COOKIE -> {
                boolean whole = name.isEmpty() && json;
                List<String> pairs = whole ? List.of(Expansion.encode(written.text())) : expansion.pairs(written);
                pairs.forEach(pair -> out.parameter(in, name, pair));
            }
            case PATH -> out.parameter(in, name, expansion.text(written, Expansion::encode));
            default -> out.parameter(in, name, expansion.text(written, UnaryOperator.identity()));
        }
    }

    /** Whether a nested value is text itself, which is then not quoted. */
    private boolean isPlain(JsonValue tree) {
        return layout.style() == Style.NESTED && tree instanceof JsonValue.JsonString;
    }

    private @Nullable T absent(RequestReader reader) {
        if (required) {
            reader.violation(in, layout.name(), "required", null);
        }
        return defaultValue;
    }

    private String unprefixed(String text) {
        String prefix = switch (layout.style()) {
            case LABEL -> ".";
            case MATRIX -> ";" + layout.name() + "=";
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
        String name = layout.name();
        return switch (in) {
            case PATH -> {
                String variable = reader.source().pathVariable(name);
                yield variable == null ? List.of() : List.of(variable);
            }
            case QUERY -> {
                String query = reader.source().query();
                boolean whole = name.isEmpty();
                yield whole ? (query == null ? List.of() : List.of(query)) : named(Encoded.pairs(query, "&"));
            }
            case COOKIE -> named(cookies(reader));
            default -> reader.header(name);
        };
    }

    private static List<Encoded.Pair> cookies(RequestReader reader) {
        String all = String.join("; ", reader.header("Cookie"));
        return Encoded.pairs(all.replace("; ", ";"), ";");
    }

    private List<String> named(List<Encoded.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(layout.name()))
                .map(Encoded.Pair::value)
                .toList();
    }
}
