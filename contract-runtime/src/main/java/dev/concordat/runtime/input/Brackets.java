package dev.concordat.runtime.input;

import dev.concordat.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that lie under names with brackets. OpenAPI defines one level, {@code name[member]} ({@code deepObject}); below
 * that this follows the custom of forms: {@code name[list][0][member]}, {@code name[list][]}.
 */
final class Brackets {
    private static final Pattern STEPS = Pattern.compile("(?:\\[[^\\[\\]]*\\]){1,20}");
    private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private final List<JsonValue> values = new ArrayList<>();
    private final Map<String, Brackets> members = new LinkedHashMap<>();

    /** Whether a name is that of a value, or of something within it. */
    static boolean isWithin(String name, String value) {
        return name.startsWith(value)
                && (name.length() == value.length()
                        || STEPS.matcher(name.substring(value.length())).matches());
    }

    /** What stands before the first bracket; the whole name where it is not made of steps. */
    static String root(String name) {
        int bracket = name.indexOf('[');
        return bracket > 0 && isWithin(name, name.substring(0, bracket)) ? name.substring(0, bracket) : name;
    }

    boolean isEmpty() {
        return values.isEmpty() && members.isEmpty();
    }

    /**
     * Adds a value.
     *
     * @param steps brackets, one for each level; none: it lies exactly here
     */
    void add(String steps, JsonValue value) {
        Brackets node = this;
        for (Matcher step = STEP.matcher(steps); step.find(); ) {
            node = node.members.computeIfAbsent(step.group(1), key -> new Brackets());
        }
        node.values.add(value);
    }

    /** Adds a value under a member or, by brackets after its name, within it. */
    void addMember(String name, JsonValue value) {
        String root = root(name);
        members.computeIfAbsent(root, key -> new Brackets()).add(name.substring(root.length()), value);
    }

    /** Adds a value under a name that means nothing but itself. */
    void addLiteral(String name, JsonValue value) {
        members.computeIfAbsent(name, key -> new Brackets()).values.add(value);
    }

    /** Several values are a list; so is what lies under empty brackets. Numbered items come in their order. */
    JsonValue toJson() {
        if (members.isEmpty()) {
            return values.size() == 1 ? values.get(0) : JsonValue.of(values);
        }
        Brackets unnumbered = members.get("");
        if (unnumbered != null && members.size() == 1 && values.isEmpty()) {
            return JsonValue.of(unnumbered.members.isEmpty() ? unnumbered.values : List.of(unnumbered.toJson()));
        }
        Map<String, JsonValue> object = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(members.keySet());
        if (names.stream().allMatch(name -> INDEX.matcher(name).matches())) {
            names.sort(Comparator.comparingInt(Integer::parseInt));
        }
        names.forEach(name -> object.put(name, members.getOrDefault(name, this).toJson()));
        if (values.isEmpty()) {
            return JsonValue.of(object);
        }
        List<JsonValue> both = new ArrayList<>(values); // contradicts itself: no codec takes it
        both.add(JsonValue.of(object));
        return JsonValue.of(both);
    }

    /** The object whose members these are, empty where there are none. */
    JsonValue toObject() {
        return members.isEmpty() ? JsonValue.of(Map.of()) : toJson();
    }
}
