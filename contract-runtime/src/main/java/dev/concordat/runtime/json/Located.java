package dev.concordat.runtime.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A choice or a tuple: what is wrong with it, and not with an object in it, violates the keyword that makes it one. */
public final class Located<T> implements Codec<T> {
    private final Codec<T> codec;
    private final String keyword;

    private Located(Codec<T> codec, String keyword) {
        this.codec = codec;
        this.keyword = keyword;
    }

    /**
     * A codec that exists.
     *
     * @param keyword its place in the document, see {@link dev.concordat.runtime.violation.SchemaLocations}
     */
    public static <T> Codec<T> of(Codec<T> codec, String keyword) {
        return new Located<>(codec, keyword);
    }

    @Override
    public Set<JsonKind> kinds() {
        return codec.kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        int before = in.found();
        T value = codec.read(in);
        in.locate(before, (below, wrong) -> keyword);
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        int before = out.found();
        codec.write(value, out);
        out.locate(before, (below, wrong) -> keyword);
    }
}
