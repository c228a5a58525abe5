package dev.concordat.runtime.json;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The members of an object whose names the contract does not list. */
public final class FreeMembers<V> {
    private final Supplier<? extends Codec<V>> codec;
    private final @Nullable NamePatterns names;

    FreeMembers(Supplier<? extends Codec<V>> codec, @Nullable NamePatterns names) {
        this.codec = codec;
        this.names = names;
    }

    /** Reads the current value into the map. */
    void read(JsonIn in, Map<String, V> members, String name) {
        if (names == null) {
            in.additional(members, name, codec.get());
        } else {
            names.additional(in, members, name, codec.get());
        }
    }

    void write(Map<String, V> members, JsonOut out) {
        if (names != null && out.checks()) {
            names.check(members, out);
        }
        out.additional(members, codec.get());
    }
}
