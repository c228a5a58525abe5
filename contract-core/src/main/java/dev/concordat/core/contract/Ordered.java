package dev.concordat.core.contract;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that keeps insertion order; {@code Map.copyOf} does not, and same input must give same bytes. Like
 * that method, {@link #copyOf} copies nothing that is such a copy already: schemas are copied often, with fewer keywords.
 */
final class Ordered<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> entries;

    private Ordered(Map<K, V> map) {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        if (map.isEmpty()) {
            return Collections.emptyMap();
        }
        return map instanceof Ordered ? map : new Ordered<>(map);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return entries.entrySet();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return entries.containsKey(key);
    }
}
