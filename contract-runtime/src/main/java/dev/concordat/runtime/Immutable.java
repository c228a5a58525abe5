package dev.concordat.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep the order and, unlike {@code copyOf}, may hold null. */
public final class Immutable {
    private Immutable() {}

    public static <T extends @Nullable Object> List<T> list(List<T> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    public static <T extends @Nullable Object> @Nullable List<T> listOrNull(@Nullable List<T> list) {
        return list == null ? null : list(list);
    }

    public static <V extends @Nullable Object> Map<String, V> map(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public static <V extends @Nullable Object> @Nullable Map<String, V> mapOrNull(@Nullable Map<String, V> map) {
        return map == null ? null : map(map);
    }
}
