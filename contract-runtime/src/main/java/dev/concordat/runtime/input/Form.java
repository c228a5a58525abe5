package dev.concordat.runtime.input;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Output;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A body of {@code application/x-www-form-urlencoded} as it is sent: what {@link Content#form} reads. */
public final class Form<T> implements Output<T> {
    private final String mediaType;
    private final Codec<T> codec;

    private final List<FormField> fields;

    private Form(String mediaType, Codec<T> codec, List<FormField> fields) {
        this.mediaType = mediaType;
        this.codec = codec;
        this.fields = fields;
    }

    /**
     * A form.
     *
     * @param fields those that are not laid out as usual
     */
    public static <T> Form<T> of(String mediaType, Codec<T> codec, FormField... fields) {
        return new Form<>(mediaType, codec, List.of(fields));
    }

    @Override
    public void write(T value, RequestWriter out) {
        JsonValue tree = Written.tree(codec, value, Place.BODY, null, out);
        String pairs = String.join("&", FormField.pairs(tree, fields));
        out.binary(mediaType, Body.of(pairs.getBytes(StandardCharsets.US_ASCII)));
    }
}
