package dev.concordat.runtime.json;

import dev.concordat.runtime.Tristate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A member of an object, as the object's codec declares it.
 *
 * @param <V> Java type of what keeps it
 */
public final class Member<V> {

    /** Whether it must be there and whether it may be null. */
    enum Presence {
        REQUIRED,
        REQUIRED_NULLABLE,
        OPTIONAL,
        OPTIONAL_NULLABLE,
        /** Null means something else than absence. */
        TRISTATE
    }

    private final int index;
    private final String name;
    private final SerializedString encoded;
    private final boolean required;
    private final boolean nullable;
    private final boolean tristate;
    private final Supplier<? extends Codec<?>> supplier;
    private @Nullable Codec<Object> codec;

    /** @param index its number among the members of the object */
    Member(int index, String name, Presence presence, Supplier<? extends Codec<?>> codec) {
        this.index = index;
        this.name = name;
        this.encoded = new SerializedString(name);
        this.required = presence == Presence.REQUIRED || presence == Presence.REQUIRED_NULLABLE;
        this.nullable = presence == Presence.REQUIRED_NULLABLE || presence == Presence.OPTIONAL_NULLABLE;
        this.tristate = presence == Presence.TRISTATE;
        this.supplier = codec;
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    /** What keeps it where it is absent. */
    @Nullable
    Object absent() {
        return tristate ? Tristate.absent() : null;
    }

    boolean isRequired() {
        return required;
    }

    /** Whether an object cannot be made without its value. */
    boolean isDemanded() {
        return required && !nullable;
    }

    @Nullable
    Object read(JsonIn in) {
        if (tristate) {
            return in.tristate(codec());
        }
        return nullable ? in.nullable(codec()) : codec().read(in);
    }

    void write(@Nullable V value, JsonOut out) {
        if (tristate) {
            writeTristate(value, out);
        } else if (value != null) {
            out.name(encoded);
            codec().write(value, out);
        } else if (isDemanded()) {
            throw new NullPointerException(name);
        } else if (required) {
            out.name(encoded);
            out.nothing();
        }
    }

    private void writeTristate(@Nullable V value, JsonOut out) {
        if (value instanceof Tristate.Value<?> present) {
            out.name(encoded);
            codec().write(present.value(), out);
        } else if (value instanceof Tristate.Null) {
            out.name(encoded);
            out.nothing();
        }
    }

    @SuppressWarnings("unchecked") // the codec was declared with the type of the member
    private Codec<Object> codec() {
        Codec<Object> known = codec;
        if (known == null) {
            known = (Codec<Object>) supplier.get();
            codec = known; // threads that get here at once get the same
        }
        return known;
    }
}
