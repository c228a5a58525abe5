package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Presence of members, extra members, sizes and names. */
final class ObjectFacet implements Facet {

    private static final int MAX_MEMBERS = 64;
    private static final String EXTRA = "unexpectedMember";

    private final Builder builder;
    private final long seed;
    private final boolean response;

    ObjectFacet(Builder builder, long seed, boolean response) {
        this.builder = builder;
        this.seed = seed;
        this.response = response;
    }

    private static boolean applies(Site site) {
        return site.base() instanceof JsonObject && site.shape().enumeration() == null;
    }

    @Override
    public void valid(Site site, Targets targets) {
        if (!applies(site)) {
            return;
        }
        Shape shape = site.shape();
        JsonObject all = site.object();
        Sought least = new Sought.WithMembers(shape.required(), others(shape, ""));
        targets.add(site, "required", "only the required members", least, Stream.of(only(site, ""), minimal(site)));
        targets.add(site, "properties", "all members", Sought.with(visible(shape)), Stream.of(complete(site), all));
        for (String name : shape.propertyNames()) {
            if (!shape.required().contains(name) && !builder.isHidden(builder.member(shape, name))) {
                Stream<JsonValue> one = Stream.of(name).map(kept -> with(site, kept));
                Sought alone = new Sought.WithMembers(Set.of(name), others(shape, name));
                targets.add(site, "properties", "of the optional members only " + name, alone, one);
            }
        }
        builder.newName(shape, 0, site.random(seed)).ifPresent(name -> {
            if (all.members().size() < shape.maxProperties()) {
                Stream<JsonValue> extended = builder.value(builder.member(shape, name), name, effort()).stream()
                        .map(value -> all.with(name, value));
                String reason = "a member that the schema does not name";
                targets.add(site, "additionalProperties", reason, Sought.with(Set.of(name)), extended);
            }
        });
        int min = shape.minProperties();
        int max = shape.maxProperties();
        if (min > 0) {
            size(site, targets, "minProperties", "the fewest members, " + min, min);
        }
        if (max < Integer.MAX_VALUE) {
            size(site, targets, "maxProperties", "the most members, " + max, max);
        }
    }

    private void size(Site site, Targets targets, String keyword, String reason, int size) {
        if (size > MAX_MEMBERS) {
            targets.miss(site.pointer(), keyword, reason + ": too large to send");
            return;
        }
        targets.add(site, keyword, reason, ofSize(size), sized(site, size));
    }

    private static Sought ofSize(int size) {
        return new Sought.OfSize(JsonType.OBJECT, size, size);
    }

    private Set<String> visible(Shape shape) {
        Set<String> names = new LinkedHashSet<>(shape.propertyNames());
        names.removeIf(name -> builder.isHidden(builder.member(shape, name)));
        return names;
    }

    /** The optional members, but one. */
    private static Set<String> others(Shape shape, String name) {
        Set<String> names = new LinkedHashSet<>(shape.propertyNames());
        names.removeAll(shape.required());
        names.remove(name);
        return names;
    }

    private Stream<JsonValue> sized(Site site, int size) {
        Map<String, JsonValue> members = new LinkedHashMap<>(only(site, "").members());
        if (members.size() < size) {
            builder.fill(site.shape(), members, size, effort());
        }
        return members.size() == size ? Stream.of(new JsonObject(members)) : Stream.empty();
    }

    private Effort effort() {
        return new Effort(seed, true);
    }

    /** The base without optional members, but one. */
    private static JsonObject only(Site site, String kept) {
        Map<String, JsonValue> members = new LinkedHashMap<>(site.object().members());
        Set<String> required = site.shape().required();
        members.keySet().removeIf(name -> !required.contains(name) && !name.equals(kept));
        return new JsonObject(members);
    }

    private JsonObject with(Site site, String name) {
        JsonObject object = only(site, name);
        if (object.members().containsKey(name)) {
            return object;
        }
        return builder.value(builder.member(site.shape(), name), name, effort())
                .map(value -> object.with(name, value))
                .orElse(object);
    }

    private JsonValue minimal(Site site) {
        return builder.value(site.schemas(), site.name(), effort()).orElse(site.base());
    }

    private JsonObject complete(Site site) {
        Map<String, JsonValue> members = new LinkedHashMap<>(site.object().members());
        for (String name : site.shape().propertyNames()) {
            List<SchemaId> member = builder.member(site.shape(), name);
            if (!members.containsKey(name) && !builder.isHidden(member)) {
                builder.value(member, name, effort()).ifPresent(value -> members.put(name, value));
            }
        }
        return new JsonObject(members);
    }

    @Override
    public void invalid(Site site, Targets targets) {
        if (!applies(site)) {
            return;
        }
        Shape shape = site.shape();
        JsonObject all = site.object();
        for (Schema node : shape.nodes()) {
            ObjectLimits limits = node.object();
            for (String name : limits.required()) {
                if (all.members().containsKey(name)) {
                    targets.add(
                            site,
                            "required",
                            "without " + name,
                            Sought.without(name),
                            Stream.of(all.without(name), only(site, "").without(name)));
                }
            }
            dependent(site, targets, limits);
            closed(site, targets, limits);
            sizes(site, targets, limits);
            SchemaId names = limits.propertyNames();
            if (names != null && !targets.takesAllNames(site, names)) {
                targets.add(site, "propertyNames", "a name that is not allowed", misnamed(site, all));
            }
        }
        if (response) {
            leaked(site, targets);
        }
    }

    private void dependent(Site site, Targets targets, ObjectLimits limits) {
        limits.dependentRequired()
                .forEach((present, names) -> names.forEach(name -> {
                    Stream<JsonValue> broken =
                            builder.value(builder.member(site.shape(), present), present, effort()).stream()
                                    .map(value ->
                                            site.object().with(present, value).without(name));
                    targets.add(site, "dependentRequired", present + " without " + name, broken);
                }));
    }

    private void closed(Site site, Targets targets, ObjectLimits limits) {
        String pointer = site.pointer(EXTRA);
        JsonObject extended = site.object().with(EXTRA, new JsonString("extra"));
        SchemaId additional = limits.additionalProperties();
        if (additional != null && builder.isNever(List.of(additional))) {
            targets.add(
                    site, pointer, "additionalProperties", "a member that is not allowed", null, Stream.of(extended));
        }
        SchemaId unevaluated = limits.unevaluatedProperties();
        if (unevaluated != null && builder.isNever(List.of(unevaluated))) {
            targets.add(
                    site, pointer, "unevaluatedProperties", "a member that is not allowed", null, Stream.of(extended));
        }
        limits.properties().forEach((name, member) -> {
            if (builder.isNever(List.of(member))) {
                JsonObject forbidden = site.object().with(name, new JsonString("forbidden"));
                targets.add(
                        site, site.pointer(name), "false", "a member that is forbidden", null, Stream.of(forbidden));
            }
        });
    }

    private void sizes(Site site, Targets targets, ObjectLimits limits) {
        Integer min = limits.minProperties();
        if (min != null && min > 0) {
            Map<String, JsonValue> members = new LinkedHashMap<>(only(site, "").members());
            List<String> names = new ArrayList<>(members.keySet());
            while (members.size() > min - 1) {
                members.remove(names.remove(names.size() - 1));
            }
            targets.add(
                    site,
                    "minProperties",
                    "one member fewer than " + min,
                    ofSize(min - 1),
                    Stream.of(new JsonObject(members)));
        }
        Integer max = limits.maxProperties();
        if (max != null && max >= MAX_MEMBERS) {
            targets.miss(site.pointer(), "maxProperties", (max + 1L) + " members are too large to send");
        } else if (max != null) {
            Map<String, JsonValue> members = new LinkedHashMap<>(site.object().members());
            builder.fill(site.shape(), members, max + 1, effort());
            targets.add(
                    site,
                    "maxProperties",
                    "one member more than " + max,
                    ofSize(max + 1),
                    Stream.of(new JsonObject(members)));
        }
    }

    private Stream<JsonValue> misnamed(Site site, JsonObject all) {
        JsonValue value = all.members().values().stream().findFirst().orElse(JsonNull.NULL);
        List<SchemaId> member = builder.member(site.shape(), "!");
        JsonValue fitting = builder.value(member, "!", effort()).orElse(value);
        return Stream.of("!", " ", "", "A", "a", "0", "_", "x".repeat(300)).map(name -> all.with(name, fitting));
    }

    /** A member that only requests carry. */
    private void leaked(Site site, Targets targets) {
        for (String name : site.shape().propertyNames()) {
            List<SchemaId> member = builder.member(site.shape(), name);
            if (builder.isHidden(member)) {
                // Where the schema itself is hidden no value of it counts as valid here.
                Stream<JsonValue> values = Stream.concat(
                        builder.value(member, name, effort()).stream(),
                        Stream.ofNullable(builder.shape(member).enumeration()).flatMap(List::stream));
                Stream<JsonValue> leak = values.map(value -> site.object().with(name, value));
                targets.add(site, site.pointer(name), "writeOnly", "a member that only requests carry", null, leak);
            }
        }
    }
}
