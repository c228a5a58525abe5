package dev.concordat.runtime.json;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value of which no violation shows anything, however deep in it: {@code writeOnly} in the contract. */
public final class Secret<T> implements Codec<T> {
    private final Supplier<? extends Codec<T>> codec;

    private Secret(Supplier<? extends Codec<T>> codec) {
        this.codec = codec;
    }

    public static <T> Secret<T> of(Codec<T> codec) {
        return new Secret<>(() -> codec);
    }

    /** Asks for the codec at each use: codecs that need each other must not wait for each other at class loading. */
    public static <T> Secret<T> of(Supplier<? extends Codec<T>> codec) {
        return new Secret<>(codec);
    }

    @Override
    public Set<JsonKind> kinds() {
        return codec.get().kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        return in.hiding(codec.get());
    }

    @Override
    public void write(T value, JsonOut out) {
        out.hiding(codec.get(), value);
    }
}
