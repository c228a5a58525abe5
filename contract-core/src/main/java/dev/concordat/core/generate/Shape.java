package dev.concordat.core.generate;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All schema nodes that constrain one value together: a node, what it refers to, the members of its {@code allOf} and the
 * branches taken so far. Limits are read as the strictest of all nodes. */
final class Shape {

    private final Contract contract;
    private final Map<SchemaId, Schema> nodes;
    private final List<Choice> choices;
    private final Map<String, String> tags;
    private final Set<JsonType> types = EnumSet.allOf(JsonType.class);

    private Shape(Contract contract, Map<SchemaId, Schema> nodes, List<Choice> choices, Map<String, String> tags) {
        this.contract = contract;
        this.nodes = nodes;
        this.choices = choices;
        this.tags = tags;
        for (Schema node : nodes.values()) {
            types.removeIf(type -> !node.allows(type));
        }
    }

    static Shape of(Contract contract, Collection<SchemaId> schemas) {
        return new Shape(contract, Map.of(), List.of(), Map.of()).with(schemas);
    }

    private Shape with(Collection<SchemaId> schemas) {
        Map<SchemaId, Schema> all = new LinkedHashMap<>(nodes);
        List<Schema> added = new ArrayList<>();
        schemas.forEach(id -> collect(id, all, added));
        List<Choice> open = new ArrayList<>(choices);
        Map<String, String> pinned = new LinkedHashMap<>(tags);
        for (Schema node : added) {
            open.addAll(Choices.of(node, contract, all.keySet(), pinned));
        }
        return new Shape(contract, all, open, pinned);
    }

    private void collect(SchemaId id, Map<SchemaId, Schema> all, List<Schema> added) {
        Schema node = contract.schema(id);
        if (all.putIfAbsent(id, node) != null) {
            return;
        }
        added.add(node);
        Composition composition = node.composition();
        if (composition.ref() != null) {
            collect(composition.ref(), all, added);
        }
        composition.allOf().forEach(part -> collect(part, all, added));
    }

    /** Takes a branch: its schemas join, the choice is made. */
    Shape take(Choice choice, Choice.Branch branch) {
        List<Choice> left = new ArrayList<>(choices);
        left.remove(choice);
        Map<String, String> pinned = new LinkedHashMap<>(tags);
        if (choice.discriminator() != null && branch.tag() != null) {
            pinned.put(choice.discriminator().propertyName(), branch.tag());
        }
        return new Shape(contract, nodes, left, pinned).with(branch.schemas());
    }

    List<Choice> choices() {
        return choices;
    }

    /** Discriminator values that the branches taken ask for, by member name. */
    Map<String, String> tags() {
        return tags;
    }

    /** Whether a value announces the branches taken. */
    boolean hasTags(JsonValue value) {
        return tags.isEmpty() || (value instanceof JsonObject && tagged(value).equals(value));
    }

    /** The value as one that announces the branches taken. */
    JsonValue tagged(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject all = object;
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            all = all.with(tag.getKey(), new JsonString(tag.getValue()));
        }
        return all;
    }

    Collection<Schema> nodes() {
        return nodes.values();
    }

    Set<SchemaId> ids() {
        return nodes.keySet();
    }

    boolean isNever() {
        return nodes().stream().anyMatch(Schema::never) || types().isEmpty();
    }

    /** The types let in; {@code NUMBER} stands for numbers with a fraction and comes with {@code INTEGER}. */
    Set<JsonType> types() {
        return types;
    }

    /** Members of every {@code enum} and {@code const}; null where nothing is enumerated. */
    @Nullable
    List<JsonValue> enumeration() {
        List<JsonValue> members = null;
        for (Schema node : nodes()) {
            List<JsonValue> own = node.constant() != null ? List.of(node.constant()) : node.enumeration();
            if (own != null) {
                members = members == null
                        ? own
                        : members.stream().filter(own::contains).toList();
            }
        }
        return members;
    }

    Stream<String> formats() {
        return each(Schema::format);
    }

    Stream<String> patterns() {
        return each(node -> node.string().pattern()).distinct();
    }

    int minLength() {
        return max(node -> node.string().minLength());
    }

    int maxLength() {
        return min(node -> node.string().maxLength());
    }

    int minItems() {
        return max(node -> node.array().minItems());
    }

    int maxItems() {
        return min(node -> node.array().maxItems());
    }

    /** How many items have to match {@code contains}, where there is one. */
    int minContains() {
        return nodes().stream()
                .map(Schema::array)
                .filter(array -> array.contains() != null)
                .mapToInt(array -> array.minContains() == null ? 1 : array.minContains())
                .max()
                .orElse(0);
    }

    boolean uniqueItems() {
        return nodes().stream().anyMatch(node -> node.array().uniqueItems());
    }

    int minProperties() {
        return max(node -> node.object().minProperties());
    }

    int maxProperties() {
        return min(node -> node.object().maxProperties());
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        nodes().forEach(node -> required.addAll(node.object().required()));
        required.addAll(tags.keySet());
        return required;
    }

    Set<String> propertyNames() {
        Set<String> names = new LinkedHashSet<>();
        nodes().forEach(node -> names.addAll(node.object().properties().keySet()));
        return names;
    }

    /** The schemas of an array's item; empty: unconstrained. */
    List<SchemaId> item(int index) {
        List<SchemaId> schemas = new ArrayList<>();
        for (Schema node : nodes()) {
            ArrayLimits limits = node.array();
            if (index < limits.prefixItems().size()) {
                schemas.add(limits.prefixItems().get(index));
            } else if (limits.items() != null) {
                schemas.add(limits.items());
            }
        }
        return schemas;
    }

    int prefixSize() {
        return nodes().stream()
                .mapToInt(node -> node.array().prefixItems().size())
                .max()
                .orElse(0);
    }

    /** The schemas of a member that some node names, or of one that none does. */
    List<SchemaId> member(String name, Matcher matcher) {
        List<SchemaId> schemas = new ArrayList<>();
        for (Schema node : nodes()) {
            ObjectLimits limits = node.object();
            boolean known = limits.properties().containsKey(name);
            if (known) {
                schemas.add(Objects.requireNonNull(limits.properties().get(name)));
            }
            for (Map.Entry<String, SchemaId> entry : limits.patternProperties().entrySet()) {
                if (matcher.matches(entry.getKey(), name)) {
                    known = true;
                    schemas.add(entry.getValue());
                }
            }
            if (!known && limits.additionalProperties() != null) {
                schemas.add(limits.additionalProperties());
            }
        }
        if (schemas.isEmpty()) {
            each(node -> node.object().unevaluatedProperties()).forEach(schemas::add);
        }
        return schemas;
    }

    /** Whether a pattern matches a name. */
    @FunctionalInterface
    interface Matcher {
        boolean matches(String pattern, String name);
    }

    <T> Stream<T> each(Function<Schema, @Nullable T> read) {
        List<T> found = new ArrayList<>();
        for (Schema node : nodes()) {
            T value = read.apply(node);
            if (value != null) {
                found.add(value);
            }
        }
        return found.stream();
    }

    private int max(Function<Schema, @Nullable Integer> read) {
        return each(read).mapToInt(limit -> limit).max().orElse(0);
    }

    private int min(Function<Schema, @Nullable Integer> read) {
        return each(read).mapToInt(limit -> limit).min().orElse(Integer.MAX_VALUE);
    }
}
