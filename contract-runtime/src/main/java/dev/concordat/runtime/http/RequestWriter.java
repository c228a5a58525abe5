package dev.concordat.runtime.http;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.PlainText;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventStream;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import dev.concordat.runtime.xml.XmlCodec;
import dev.concordat.runtime.xml.XmlException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service; collects all that is wrong with it before anything is sent. */
public final class RequestWriter {
    private final Operation operation;
    private final Violations violations = new Violations();
    private final Map<String, String> path = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private final List<FilePart> parts = new ArrayList<>();
    private @Nullable String accepted;
    private @Nullable String mediaType;
    private @Nullable Body body;

    public RequestWriter(Operation operation) {
        this.operation = operation;
    }

    /** Lays a value out; null is absent. */
    public <T> void write(Output<T> output, @Nullable T value) {
        if (value != null) {
            output.write(value, this);
        }
    }

    /**
     * Puts a parameter where it belongs.
     *
     * @param encoded as it travels: of a path variable its text, of queries and cookies {@code name=value}, of a header
     *     its value
     */
    public void parameter(Place in, String name, String encoded) {
        switch (in) {
            case PATH -> path.put(name, encoded);
            case QUERY -> query.add(encoded);
            case COOKIE -> cookies.add(encoded);
            default -> headers.computeIfAbsent(name, any -> new ArrayList<>()).add(encoded);
        }
    }

    /** The media type that success should have, where the contract offers several. */
    public void accept(String type) {
        accepted = type;
    }

    public <T> void json(String type, Codec<T> codec, T value) {
        mediaType = type.contains("*") ? "application/json" : type;
        body = Body.of(JsonOut.write(codec, value, violations));
    }

    /** A body of XML; where XML cannot hold the value, that is reported. */
    public <T> void xml(String type, XmlCodec<T> codec, T value) {
        mediaType = type;
        try {
            body = Body.of(codec.write(value, MediaType.charsetOf(type), violations));
        } catch (XmlException e) {
            violations.add(new Violation(Place.BODY, null, e.pointer(), "xml", e.reason(), null));
        }
    }

    public <T> void text(String type, Scalar<T> scalar, T value) {
        PlainText.check(scalar, value, Place.BODY, null, violations);
        mediaType = type.contains("*") ? "text/plain" : type;
        body = Body.of(scalar.print(value).getBytes(MediaType.charsetOf(type)));
    }

    /** Bytes as they are; a range such as {@code image/*} is sent as {@code application/octet-stream}. */
    public void binary(String type, Body bytes) {
        mediaType = type.contains("*") ? "application/octet-stream" : type;
        body = bytes;
    }

    /** Values that are sent one by one while the stream gives them. */
    public <T> void items(String type, Codec<T> codec, Stream<T> items) {
        EventSource<T> source = new EventSource<>(codec, EventStream.of(items), ItemFormat.of(type));
        mediaType = type;
        body = () ->
                new ItemBytes(items.map(item -> source.encode(Event.of(item))).iterator());
    }

    /** A body of parts, which follow. */
    public void multipart(String type) {
        mediaType = type;
    }

    public void part(FilePart part) {
        parts.add(part);
    }

    public void violation(
            Place in, @Nullable String name, String keyword, @Nullable String limit, @Nullable String found) {
        violations.add(new Violation(in, name, "", keyword, limit, found));
    }

    public Operation operation() {
        return operation;
    }

    public Violations violations() {
        return violations;
    }

    public Map<String, String> path() {
        return path;
    }

    /** The query, encoded; empty: none. */
    public String query() {
        return String.join("&", query);
    }

    /** What the contract declares, {@code Accept} and {@code Cookie}; not what belongs to the body. */
    public Headers headers() {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        List<String> accept = operation.answers().entrySet().stream()
                .flatMap(answer -> answer.getValue().stream()
                        .filter(type -> accepted == null
                                || type.equals(accepted)
                                || !answer.getKey().startsWith("2")))
                .distinct()
                .toList();
        if (!accept.isEmpty()) {
            all.put("Accept", List.of(String.join(", ", accept)));
        }
        if (!cookies.isEmpty()) {
            all.put("Cookie", List.of(String.join("; ", cookies)));
        }
        return Headers.of(all);
    }

    /** Null without a body. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** Null without a body, and for one of parts. */
    public @Nullable Body body() {
        return body;
    }

    public List<FilePart> parts() {
        return parts;
    }
}
