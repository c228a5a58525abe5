package dev.concordat.runtime.input;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Input;
import dev.concordat.runtime.http.MediaType;
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
import dev.concordat.runtime.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a {@code multipart/form-data} body (OpenAPI 3.1, 4.8.15; RFC 7578). */
public final class Part<T> implements Input<T>, Output<T> {
    private static final MediaType FORM = MediaType.parse("multipart/form-data").orElseThrow();

    private static final List<String> TEXT = List.of("text/*");

    private final String name;
    private final Reading<T> reading;
    private final Writing<T> writing;
    private final boolean required;

    private interface Reading<T> {
        @Nullable
        T read(List<FilePart> parts, RequestReader in);
    }

    private interface Writing<T> {
        void write(T value, RequestWriter out);
    }

    private Part(String name, Reading<T> reading, Writing<T> writing, boolean required) {
        this.name = name;
        this.reading = reading;
        this.writing = writing;
        this.required = required;
    }

    /** A file with one of the media types; none given: of any. */
    public static Part<FilePart> file(String name, String... mediaTypes) {
        List<String> allowed = List.of(mediaTypes);
        return new Part<>(
                name,
                (parts, in) -> {
                    once(parts, name, in);
                    checkMediaType(parts.get(0), allowed, in);
                    return parts.get(0);
                },
                (file, out) -> out.part(sent(name, file, allowed)),
                false);
    }

    /** Several files under one name. */
    public static Part<List<FilePart>> files(String name, String... mediaTypes) {
        List<String> allowed = List.of(mediaTypes);
        return new Part<>(
                name,
                (parts, in) -> {
                    parts.forEach(part -> checkMediaType(part, allowed, in));
                    return parts;
                },
                (files, out) -> files.forEach(file -> out.part(sent(name, file, allowed))),
                false);
    }

    /** Text, as its media type says if it has one (OpenAPI 3.1, 4.8.15); of an array one part for each item. */
    public static <T> Part<T> text(String name, Codec<T> codec) {
        return new Part<>(
                name,
                (parts, in) -> {
                    parts.forEach(part -> checkMediaType(part, TEXT, in));
                    if (codec instanceof Scalar<T> scalar) {
                        once(parts, name, in);
                        String text = new String(bytes(parts.get(0)), StandardCharsets.UTF_8);
                        return PlainText.read(scalar, text, Place.BODY, name, in.violations());
                    }
                    List<String> texts = parts.stream()
                            .map(part -> new String(bytes(part), StandardCharsets.UTF_8))
                            .toList();
                    JsonValue laidOut = texts.size() == 1 ? JsonValue.of(texts.get(0)) : Layout.strings(texts);
                    byte[] json = JsonOut.write(AnyValue.ANY, laidOut, null);
                    return JsonIn.readText(codec, json, Place.BODY, name, in.violations());
                },
                (value, out) -> {
                    JsonValue tree = Written.tree(codec, value, Place.BODY, name, out);
                    List<JsonValue> items = tree instanceof JsonValue.JsonArray array ? array.items() : List.of(tree);
                    items.forEach(item -> out.part(sent(name, item.text(), null)));
                },
                false);
    }

    public static <T> Part<T> json(String name, Codec<T> codec) {
        return new Part<>(
                name,
                (parts, in) -> {
                    once(parts, name, in);
                    return JsonIn.read(codec, bytes(parts.get(0)), Place.BODY, name, in.violations());
                },
                (value, out) -> {
                    JsonValue tree = Written.tree(codec, value, Place.BODY, name, out);
                    out.part(sent(name, tree.json(), "application/json"));
                },
                false);
    }

    public Part<T> required() {
        return new Part<>(name, reading, writing, true);
    }

    @Override
    public @Nullable T read(RequestReader in) {
        List<FilePart> parts = List.of();
        if (in.hasBody()) {
            if (in.mediaType().filter(FORM::covers).isEmpty()) {
                throw in.unsupportedMediaType(List.of("multipart/form-data"));
            }
            parts = in.parts().stream().filter(part -> part.name().equals(name)).toList();
        }
        if (parts.isEmpty()) {
            if (required) {
                in.violation(Place.BODY, name, "required", null);
            }
            return null;
        }
        return reading.read(parts, in);
    }

    @Override
    public void write(T value, RequestWriter out) {
        writing.write(value, out);
    }

    private static FilePart sent(String name, FilePart file, List<String> allowed) {
        String type = file.contentType() != null
                ? file.contentType()
                : allowed.stream().filter(one -> !one.contains("*")).findFirst().orElse("application/octet-stream");
        return new FilePart(name, file.filename(), type, file.body());
    }

    private static FilePart sent(String name, String text, @Nullable String type) {
        return new FilePart(name, null, type, Body.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void once(List<FilePart> parts, String name, RequestReader in) {
        if (parts.size() > 1) {
            in.violation(Place.BODY, name, "duplicate", null);
        }
    }

    private static void checkMediaType(FilePart part, List<String> allowed, RequestReader in) {
        MediaType type = MediaType.parse(part.contentType() == null ? "text/plain" : part.contentType())
                .orElse(FORM);
        boolean fits = allowed.isEmpty()
                || allowed.stream()
                        .flatMap(range -> MediaType.parse(range).stream())
                        .anyMatch(range -> range.covers(type));
        if (!fits) {
            in.violations()
                    .add(new Violation(
                            Place.BODY,
                            part.name(),
                            "",
                            "contentMediaType",
                            String.join(", ", allowed),
                            part.contentType()));
        }
    }

    private static byte[] bytes(FilePart part) {
        try (InputStream stream = part.body().open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw Refusal.REFUSAL.broken(e);
        }
    }
}
