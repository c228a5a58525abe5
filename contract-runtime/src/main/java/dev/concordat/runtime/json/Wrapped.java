package dev.concordat.runtime.json;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value in a record of its own: the case of a union. */
public final class Wrapped<S, T> implements Codec<T> {
    private final Codec<S> value;
    private final Function<S, T> wrap;
    private final Function<T, S> unwrap;

    private Wrapped(Codec<S> value, Function<S, T> wrap, Function<T, S> unwrap) {
        this.value = value;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    public static <S, T> Wrapped<S, T> of(Codec<S> value, Function<S, T> wrap, Function<T, S> unwrap) {
        return new Wrapped<>(value, wrap, unwrap);
    }

    @Override
    public Set<JsonKind> kinds() {
        return value.kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        return in.map(value, wrap);
    }

    @Override
    public void write(T wrapped, JsonOut out) {
        value.write(unwrap.apply(wrapped), out);
    }
}
