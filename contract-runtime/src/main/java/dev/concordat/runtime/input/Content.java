package dev.concordat.runtime.input;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Input;
import dev.concordat.runtime.http.MediaType;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    public static <T> Content<T> text(String mediaType, Scalar<T> scalar) {
        return Content.<T>byMediaType().text(mediaType, scalar, Function.identity());
    }

    /** {@code application/x-www-form-urlencoded}. */
    public static <T> Content<T> form(String mediaType, Codec<T> codec) {
        return Content.<T>byMediaType().form(mediaType, codec, Function.identity());
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

    public <S> Content<T> text(String mediaType, Scalar<S> scalar, Function<S, T> wrap) {
        return with(mediaType, (in, type) -> {
            Charset charset = type.charset().orElseThrow(() -> in.unsupportedMediaType(mediaTypes()));
            S value = scalar.parse(
                    new String(in.bytes(), charset),
                    (keyword, limit, found) ->
                            in.violations().add(Violation.of(Place.BODY, null, "", keyword, limit, found)));
            return wrapped(value, wrap);
        });
    }

    public <S> Content<T> form(String mediaType, Codec<S> codec, Function<S, T> wrap) {
        return with(mediaType, (in, type) -> {
            String text = new String(in.bytes(), StandardCharsets.UTF_8);
            byte[] json = JsonOut.write(AnyValue.ANY, Layout.object(Encoded.pairs(text, "&"), Encoded::query), null);
            return wrapped(JsonIn.readText(codec, json, Place.BODY, null, in.violations()), wrap);
        });
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
        return choices.stream()
                .filter(choice -> MediaType.parse(choice.mediaType)
                        .filter(range -> range.covers(type))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> in.unsupportedMediaType(mediaTypes()))
                .reading
                .read(in, type);
    }
}
