package dev.concordat.runtime.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields; names ignore case, several lines of one name keep their order. */
public final class Headers {
    public static final Headers NONE = new Headers(Map.of());

    private final Map<String, List<String>> fields;

    private Headers(Map<String, List<String>> fields) {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach((name, values) ->
                copy.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
        this.fields = Collections.unmodifiableMap(copy);
    }

    public static Headers of(Map<String, List<String>> fields) {
        return new Headers(fields);
    }

    public static Headers of(String name, String value) {
        return new Headers(Map.of(name, List.of(value)));
    }

    /** These with one more line. */
    public Headers with(String name, String value) {
        Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach((field, values) -> more.put(field, new ArrayList<>(values)));
        more.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return new Headers(more);
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return Collections.unmodifiableList(fields.getOrDefault(name, List.of()));
    }

    public Map<String, List<String>> asMap() {
        return fields;
    }

    @Override
    public String toString() {
        return "Headers" + fields.keySet(); // no values: some are credentials
    }
}
