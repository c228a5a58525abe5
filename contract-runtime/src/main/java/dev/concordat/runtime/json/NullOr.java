package dev.concordat.runtime.json;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An item or a value of a map that may be {@code null}. */
public final class NullOr<T> implements Codec<T> {
    private final Supplier<? extends Codec<T>> value;

    private NullOr(Supplier<? extends Codec<T>> value) {
        this.value = value;
    }

    public static <T> NullOr<T> of(Codec<T> value) {
        return of(() -> value);
    }

    /**
     * A codec that is asked for at each use, see {@link ListOf#of(Supplier)}.
     *
     * @param value what reads all but null
     */
    public static <T> NullOr<T> of(Supplier<? extends Codec<T>> value) {
        return new NullOr<>(value);
    }

    /** The codec of all but null. */
    Codec<T> value() {
        return value.get();
    }

    @Override
    public Set<JsonKind> kinds() {
        return value.get().kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        return in.nullable(value.get());
    }

    @Override
    public void write(@Nullable T item, JsonOut out) {
        if (item == null) {
            out.nothing();
        } else {
            value.get().write(item, out);
        }
    }
}
