package dev.concordat.design.mock;

import dev.concordat.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What callers have created, by the path of its collection and its key; the oldest goes where it gets too much. For one
 * thread at a time.
 */
final class Store {

    private static final int MOST = 10_000;

    private record Key(String collection, String item) {}

    private final Map<Key, JsonObject> items = new LinkedHashMap<>();
    private long created;

    void put(String collection, String item, JsonObject value) {
        items.put(new Key(collection, item), value);
        if (items.size() > MOST) {
            items.remove(items.keySet().iterator().next());
        }
    }

    @Nullable
    JsonObject get(String collection, String item) {
        return items.get(new Key(collection, item));
    }

    boolean remove(String collection, String item) {
        return items.remove(new Key(collection, item)) != null;
    }

    List<JsonObject> list(String collection) {
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().collection().equals(collection))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Another number with every call, from which a new item's values are made. */
    long next() {
        return ++created;
    }
}
