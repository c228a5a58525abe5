package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object with free member names and one kind of value, in order. */
public final class MapOf<V> implements Codec<Map<String, V>> {
    private final Supplier<? extends Codec<V>> value;
    private final int minProperties;
    private final int maxProperties;

    private MapOf(Supplier<? extends Codec<V>> value, int minProperties, int maxProperties) {
        this.value = value;
        this.minProperties = minProperties;
        this.maxProperties = maxProperties;
    }

    public static <V> MapOf<V> of(Codec<V> value) {
        return of(() -> value);
    }

    /** Asks for the codec at each use, see {@link ListOf#of(Supplier)}. */
    public static <V> MapOf<V> of(Supplier<? extends Codec<V>> value) {
        return new MapOf<>(value, 0, Integer.MAX_VALUE);
    }

    /** Both limits are inclusive. */
    public MapOf<V> properties(int min, int max) {
        return new MapOf<>(value, min, max);
    }

    @Override
    public @Nullable Map<String, V> read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        Codec<V> codec = value.get();
        Map<String, V> map = new LinkedHashMap<>();
        int count = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.additional(map, name, codec);
            count++;
        }
        check(count, in);
        return map;
    }

    @Override
    public void write(Map<String, V> map, JsonOut out) {
        if (out.checks()) {
            check(map.size(), out);
        }
        out.startObject();
        out.additional(map, value.get());
        out.endObject();
    }

    private void check(int count, Report report) {
        if (count < minProperties) {
            report.violation("minProperties", String.valueOf(minProperties), null);
        }
        if (count > maxProperties) {
            report.violation("maxProperties", String.valueOf(maxProperties), null);
        }
    }
}
