package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Cases of one kind each: how many there are, and the first of them as a sample. */
public final class Groups {

    private static final int LONGEST_SAMPLE = 600;

    private record Group(int count, String sample) {}

    private final Map<String, Group> groups = new TreeMap<>();

    /** One more case. */
    public void add(String kind, String sample) {
        add(kind, 1, sample);
    }

    private void add(String kind, int count, String sample) {
        String shown = sample.length() > LONGEST_SAMPLE ? sample.substring(0, LONGEST_SAMPLE) + "..." : sample;
        groups.merge(kind, new Group(count, shown), (one, other) -> new Group(one.count + other.count, one.sample));
    }

    /** All cases of others. */
    public void addAll(Groups others) {
        others.groups.forEach((kind, group) -> add(kind, group.count, group.sample));
    }

    /** Whether there is no case. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Cases of all kinds. */
    public int size() {
        return groups.values().stream().mapToInt(Group::count).sum();
    }

    /** Cases of one kind. */
    public int count(String kind) {
        Group group = groups.get(kind);
        return group == null ? 0 : group.count;
    }

    /** Kinds with count and sample. */
    public JsonValue toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        groups.forEach((kind, group) ->
                members.put(kind, JsonArray.of(JsonNumber.of(group.count), new JsonString(group.sample))));
        return new JsonObject(members);
    }

    /** Reads what {@link #toJson} wrote. */
    public static Groups parse(JsonValue json) {
        Groups groups = new Groups();
        ((JsonObject) json).members().forEach((kind, group) -> {
            JsonNumber count = (JsonNumber) ((JsonArray) group).items().get(0);
            JsonString sample = (JsonString) ((JsonArray) group).items().get(1);
            groups.add(kind, count.value().intValue(), sample.value());
        });
        return groups;
    }

    /** One line a kind, and its sample below. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        groups.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue().count, one.getValue().count))
                .forEach(group -> text.append("    %6d  %s%n".formatted(group.getValue().count, group.getKey()))
                        .append(
                                group.getValue().sample.isEmpty()
                                        ? ""
                                        : "            " + group.getValue().sample + "\n"));
        return text.toString();
    }
}
