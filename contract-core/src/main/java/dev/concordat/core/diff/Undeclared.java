package dev.concordat.core.diff;

import dev.concordat.core.algebra.Exclusion;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place in a value is below a member that its schema does not name. JSON Schema lets such members be anything,
 * but nobody sends those that nothing requires: that a document names one from now on is how documents grow.
 */
final class Undeclared {

    static final String POLICY = "undeclared-members-are-not-sent";

    private Undeclared() {}

    /**
     * The member, where only the taking schema names it, among the properties that it always has.
     *
     * @param pointer RFC 6901 JSON Pointer of the place
     */
    static Optional<Exclusion> member(
            Roles roles, @Nullable SchemaId given, SchemaId taken, JsonValue value, String pointer) {
        Contract contract = roles.giving().contract();
        Contract other = roles.taking().contract();
        Set<SchemaId> nodes = given == null ? Set.of() : together(contract, List.of(given), true);
        Set<SchemaId> others = together(other, List.of(taken), false);
        List<Exclusion.Step> path = new ArrayList<>();
        JsonValue here = value;
        for (String name : Pointer.tokens(pointer)) {
            Set<SchemaId> next = new LinkedHashSet<>();
            Set<SchemaId> nextOthers = new LinkedHashSet<>();
            JsonValue child = null;
            if (here instanceof JsonObject object) {
                child = object.get(name);
                boolean some = false;
                boolean demanded = false;
                for (SchemaId node : nodes) {
                    ObjectLimits limits = contract.schema(node).object();
                    some |= !limits.properties().isEmpty();
                    demanded |= limits.required().contains(name);
                    next.addAll(members(limits, name));
                }
                others.forEach(node -> add(nextOthers, always(other.schema(node).object(), name)));
                if (some && !demanded && next.isEmpty()) {
                    boolean named = others.stream()
                            .anyMatch(node ->
                                    other.schema(node).object().properties().containsKey(name));
                    return named ? Optional.of(new Exclusion.Member(path, name)) : Optional.empty();
                }
                path.add(toMember(contract, nodes, name));
            } else if (here instanceof JsonArray array) {
                int index = Integer.parseInt(name);
                child = array.items().get(index);
                nodes.forEach(node -> next.addAll(items(contract.schema(node), index)));
                others.forEach(node -> nextOthers.addAll(items(other.schema(node), index)));
                path.add(toItem(contract, nodes, index));
            }
            if (child == null) {
                return Optional.empty();
            }
            here = child;
            nodes = together(contract, next, true);
            others = together(other, nextOthers, false);
        }
        return Optional.empty();
    }

    /** To the member, and to all others that the same schemas describe. */
    private static Exclusion.Step toMember(Contract contract, Set<SchemaId> nodes, String name) {
        Set<String> listed = new LinkedHashSet<>();
        boolean patterns = false;
        for (SchemaId node : nodes) {
            ObjectLimits limits = contract.schema(node).object();
            listed.addAll(limits.properties().keySet());
            patterns |= !limits.patternProperties().isEmpty();
        }
        return patterns || listed.contains(name)
                ? new Exclusion.Step.ToMember(name)
                : new Exclusion.Step.ToOthers(listed);
    }

    /** To the item, and to all others that the same schemas describe. */
    private static Exclusion.Step toItem(Contract contract, Set<SchemaId> nodes, int index) {
        int tuple = nodes.stream()
                .mapToInt(node -> contract.schema(node).array().prefixItems().size())
                .max()
                .orElse(0);
        return index < tuple
                ? new Exclusion.Step.ToItems(index, index + 1L)
                : new Exclusion.Step.ToItems(tuple, Long.MAX_VALUE);
    }

    /** The schema that a member has whatever else it has. */
    private static @Nullable SchemaId always(ObjectLimits limits, String name) {
        return limits.patternProperties().isEmpty()
                ? limits.properties().getOrDefault(name, limits.additionalProperties())
                : limits.properties().get(name);
    }

    /** The schemas for a member; a schema that says how other members are invites them. */
    private static Collection<SchemaId> members(ObjectLimits limits, String name) {
        Set<SchemaId> members = new LinkedHashSet<>();
        add(members, limits.properties().get(name));
        members.addAll(limits.patternProperties().values());
        add(members, limits.additionalProperties());
        add(members, limits.unevaluatedProperties());
        return members;
    }

    private static Collection<SchemaId> items(Schema schema, int index) {
        Set<SchemaId> items = new LinkedHashSet<>();
        List<SchemaId> prefix = schema.array().prefixItems();
        add(items, index < prefix.size() ? prefix.get(index) : schema.array().items());
        return items;
    }

    private static void add(Set<SchemaId> ids, @Nullable SchemaId id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** The schemas and all that apply to the same value, with branches also what may apply. */
    private static Set<SchemaId> together(Contract contract, Collection<SchemaId> start, boolean branches) {
        Set<SchemaId> seen = new LinkedHashSet<>();
        Deque<SchemaId> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            SchemaId id = open.remove();
            if (seen.add(id)) {
                Schema schema = contract.schema(id);
                Composition composition = schema.composition();
                Set<SchemaId> more = new LinkedHashSet<>(composition.allOf());
                add(more, composition.ref());
                if (branches) {
                    more.addAll(composition.anyOf());
                    more.addAll(composition.oneOf());
                    more.addAll(schema.object().dependentSchemas().values());
                    add(more, composition.ifSchema());
                    add(more, composition.thenSchema());
                    add(more, composition.elseSchema());
                }
                open.addAll(more);
            }
        }
        return seen;
    }
}
