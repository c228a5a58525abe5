package dev.concordat.runtime.input;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Input;
import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.http.MediaType;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.PlainText;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.xml.XmlCodec;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body of a request, by media type (OpenAPI 3.1, 4.8.13). */
public final class Content<T> implements Input<T> {
    private final List<Choice<T>> choices;
    private final boolean required;

    /** One media type, or range of them, and how its body is read. */
    private record Choice<T>(String mediaType, Reading<T> reading) {}

    private interface Reading<T> {
        @Nullable
        T read(RequestReader in, MediaType type);
    }

    private Content(List<Choice<T>> choices, boolean required) {
        this.choices = List.copyOf(choices);
        this.required = required;
    }

    /** A body that may have several media types: add them one by one. */
    public static <T> Content<T> byMediaType() {
        return new Content<>(List.of(), false);
    }

    public static <T> Content<T> json(String mediaType, Codec<T> codec) {
        return Content.<T>byMediaType().json(mediaType, codec, Function.identity());
    }

    public static <T> Content<T> xml(String mediaType, XmlCodec<T> codec) {
        return Content.<T>byMediaType().xml(mediaType, codec, Function.identity());
    }

    public static <T> Content<T> text(String mediaType, Scalar<T> scalar) {
        return Content.<T>byMediaType().text(mediaType, scalar, Function.identity());
    }

    /**
     * {@code application/x-www-form-urlencoded}.
     *
     * @param fields those that are not laid out as usual
     */
    public static <T> Content<T> form(String mediaType, Codec<T> codec, FormField... fields) {
        return Content.<T>byMediaType().form(mediaType, codec, Function.identity(), fields);
    }

    /** A body of which the items are read while they are asked for: lines or records of JSON, events. */
    public static <T> Content<Stream<T>> items(String mediaType, Codec<T> codec) {
        return Content.<Stream<T>>byMediaType().items(mediaType, codec, Function.identity());
    }

    /** All parts of a {@code multipart/form-data} body whose schema names none. */
    public static Content<List<FilePart>> allParts(String mediaType) {
        return Content.<List<FilePart>>byMediaType().allParts(mediaType, Function.identity());
    }

    public static Content<Body> binary(String mediaType) {
        return Content.<Body>byMediaType().binary(mediaType, Function.identity());
    }

    public <S> Content<T> json(String mediaType, Codec<S> codec, Function<S, T> wrap) {
        return with(mediaType, (in, type) -> {
            if (!type.charset().equals(Optional.of(StandardCharsets.UTF_8))) {
                throw in.unsupportedMediaType(mediaTypes());
            }
            return wrapped(JsonIn.read(codec, in.bytes(), Place.BODY, null, in.violations()), wrap);
        });
    }

    public <S> Content<T> xml(String mediaType, XmlCodec<S> codec, Function<S, T> wrap) {
        return with(mediaType, (in, type) -> {
            if (type.charset().isEmpty()) {
                throw in.unsupportedMediaType(mediaTypes());
            }
            return wrapped(codec.read(in.bytes(), type.toldCharset(), in.violations()), wrap);
        });
    }

    public <S> Content<T> text(String mediaType, Scalar<S> scalar, Function<S, T> wrap) {
        return with(mediaType, (in, type) -> {
            Charset charset = type.charset().orElseThrow(() -> in.unsupportedMediaType(mediaTypes()));
            S value = PlainText.read(scalar, new String(in.bytes(), charset), Place.BODY, null, in.violations());
            return wrapped(value, wrap);
        });
    }

    public <S> Content<T> form(String mediaType, Codec<S> codec, Function<S, T> wrap, FormField... fields) {
        List<FormField> special = List.of(fields);
        return with(mediaType, (in, type) -> {
            String text = new String(in.bytes(), StandardCharsets.UTF_8);
            byte[] json = JsonOut.write(AnyValue.ANY, FormField.object(Encoded.pairs(text, "&"), special), null);
            return wrapped(JsonIn.readText(codec, json, Place.BODY, null, in.violations()), wrap);
        });
    }

    public <S> Content<T> items(String mediaType, Codec<S> codec, Function<Stream<S>, T> wrap) {
        ItemFormat format = ItemFormat.of(mediaType);
        return with(mediaType, (in, type) -> {
            try {
                return wrap.apply(Items.stream(
                                in.source().body(),
                                format,
                                codec,
                                in.maxBytes(),
                                in.violations().validators(),
                                Refusal.REFUSAL)
                        .map(Event::data));
            } catch (IOException e) {
                throw Refusal.REFUSAL.broken(e);
            }
        });
    }

    public Content<T> allParts(String mediaType, Function<List<FilePart>, T> wrap) {
        return with(mediaType, (in, type) -> wrap.apply(in.parts()));
    }

    public Content<T> binary(String mediaType, Function<Body, T> wrap) {
        return with(mediaType, (in, type) -> wrap.apply(in.source()::body));
    }

    /**
     * {@code multipart/form-data} beside other media types.
     *
     * @param form reads the parts
     */
    public <S> Content<T> parts(String mediaType, Input<S> form, Function<S, T> wrap) {
        return with(mediaType, (in, type) -> wrapped(form.read(in), wrap));
    }

    public Content<T> required() {
        return new Content<>(choices, true);
    }

    private Content<T> with(String mediaType, Reading<T> reading) {
        List<Choice<T>> more = new ArrayList<>(choices);
        more.add(new Choice<>(mediaType, reading));
        return new Content<>(more, required);
    }

    private static <S, T> @Nullable T wrapped(@Nullable S value, Function<S, T> wrap) {
        return value == null ? null : wrap.apply(value);
    }

    private List<String> mediaTypes() {
        return choices.stream().map(Choice::mediaType).toList();
    }

    @Override
    public @Nullable T read(RequestReader in) {
        if (!in.hasBody()) {
            if (required) {
                in.violation(Place.BODY, null, "required", null);
            }
            return null;
        }
        MediaType type = in.mediaType().orElseThrow(() -> in.unsupportedMediaType(mediaTypes()));
        return type.best(mediaTypes()).stream()
                .flatMap(best -> choices.stream().filter(choice -> choice.mediaType.equals(best)))
                .findFirst()
                .orElseThrow(() -> in.unsupportedMediaType(mediaTypes()))
                .reading
                .read(in, type);
    }
}
