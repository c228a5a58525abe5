package dev.concordat.core.diff;

import dev.concordat.core.algebra.Exclusion;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.Subschemas;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayList;
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
        Set<SchemaId> nodes = given == null ? Set.of() : Subschemas.together(contract, List.of(given), true);
        Set<SchemaId> others = Subschemas.together(other, List.of(taken), false);
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
                    next.addAll(Subschemas.members(limits, name));
                }
                others.forEach(node -> {
                    SchemaId always = always(other.schema(node).object(), name);
                    if (always != null) {
                        nextOthers.add(always);
                    }
                });
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
                nodes.forEach(node -> next.addAll(Subschemas.items(contract.schema(node), index)));
                others.forEach(node -> nextOthers.addAll(Subschemas.items(other.schema(node), index)));
                path.add(toItem(contract, nodes, index));
            }
            if (child == null) {
                return Optional.empty();
            }
            here = child;
            nodes = Subschemas.together(contract, next, true);
            others = Subschemas.together(other, nextOthers, false);
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
}
