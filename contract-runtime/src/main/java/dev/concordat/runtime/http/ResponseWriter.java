package dev.concordat.runtime.http;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.PlainText;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.stream.EventStream;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import dev.concordat.runtime.xml.XmlCodec;
import dev.concordat.runtime.xml.XmlException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out one response in memory, so that a failure on the way can still become a 500. */
public final class ResponseWriter {
    private final @Nullable Violations violations;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private int status;
    private @Nullable String mediaType;
    private @Nullable Body body;
    private @Nullable EventSource<?> events;

    /** The violations, if not null, take what does not match the contract. */
    public ResponseWriter(@Nullable Violations violations) {
        this.violations = violations;
    }

    public void status(int code) {
        status = code;
    }

    /** Adds a header field unless the value is null. */
    public <T> void header(String name, Scalar<T> scalar, @Nullable T value) {
        if (value == null) {
            return;
        }
        if (violations != null) {
            PlainText.check(scalar, value, Place.HEADER, name, violations);
        }
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(scalar.print(value));
    }

    /**
     * Adds a header field with a list or an object unless the value is null.
     *
     * @param explode whether members are written {@code name=value}
     */
    public <T> void header(String name, Codec<T> codec, boolean explode, @Nullable T value) {
        if (value != null) {
            JsonValue tree = JsonOut.tree(codec, value);
            check(name, codec, value);
            if (tree != null) {
                String ambiguous = SimpleStyle.ambiguous(name, tree);
                if (violations != null && ambiguous != null) {
                    violations.add(new Violation(Place.HEADER, name, "", "style", "simple", ambiguous));
                }
                headers.computeIfAbsent(name, key -> new ArrayList<>()).addAll(SimpleStyle.lines(name, tree, explode));
            }
        }
    }

    /** Adds a header field whose value is JSON text, unless it is null. */
    public <T> void jsonHeader(String name, Codec<T> codec, @Nullable T value) {
        if (value != null) {
            String text = new String(check(name, codec, value), StandardCharsets.UTF_8);
            headers.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
        }
    }

    private <T> byte[] check(String name, Codec<T> codec, T value) {
        Violations found = violations == null ? null : new Violations();
        byte[] json = JsonOut.write(codec, value, found);
        if (violations != null && found != null) {
            for (Violation one : found.list()) {
                violations.add(one.in(Place.HEADER, name));
            }
        }
        return json;
    }

    public <T> void json(String type, Codec<T> codec, T value) {
        mediaType = type;
        body = Body.of(JsonOut.write(codec, value, violations));
    }

    /** A body of XML; {@link XmlException} where XML cannot hold the value. */
    public <T> void xml(String type, XmlCodec<T> codec, T value) {
        mediaType = type;
        body = Body.of(codec.write(value, MediaType.charsetOf(type), violations));
    }

    public <T> void text(String type, Scalar<T> scalar, T value) {
        if (violations != null) {
            PlainText.check(scalar, value, Place.BODY, null, violations);
        }
        mediaType = type;
        body = Body.of(scalar.print(value).getBytes(MediaType.charsetOf(type)));
    }

    public void binary(String type, Body bytes) {
        mediaType = type;
        body = bytes;
    }

    /** A body whose items are sent one by one, as its media type says. */
    public <T> void items(String type, Codec<T> codec, EventStream<T> stream) {
        mediaType = type;
        events = new EventSource<>(codec, stream, ItemFormat.of(type));
    }

    /** What was laid out. */
    public HttpAnswer answer() {
        return new HttpAnswer(status, Headers.of(headers), mediaType, body, events);
    }
}
