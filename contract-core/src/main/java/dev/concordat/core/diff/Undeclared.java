package dev.concordat.core.diff;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place in a value is below a member that its schema does not name. JSON Schema lets such members be anything,
 * but nobody sends them: that a document names one from now on is how documents grow.
 */
final class Undeclared {

    static final String POLICY = "undeclared-members-are-not-sent";

    private Undeclared() {}

    /**
     * Whether only the taking schema names the member, among the properties that it always has.
     *
     * @param pointer RFC 6901 JSON Pointer of the place
     */
    static boolean isBelow(Roles roles, @Nullable SchemaId given, SchemaId taken, JsonValue value, String pointer) {
        Contract contract = roles.giving().contract();
        Contract other = roles.taking().contract();
        Set<SchemaId> nodes = given == null ? Set.of() : together(contract, List.of(given), true);
        Set<SchemaId> others = together(other, List.of(taken), false);
        JsonValue here = value;
        for (String token : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            String name = token.replace("~1", "/").replace("~0", "~");
            Set<SchemaId> next = new LinkedHashSet<>();
            Set<SchemaId> nextOthers = new LinkedHashSet<>();
            JsonValue child = null;
            if (here instanceof JsonObject object) {
                child = object.get(name);
                boolean some = false;
                for (SchemaId node : nodes) {
                    some |= !contract.schema(node).object().properties().isEmpty();
                    next.addAll(members(contract.schema(node), name));
                }
                others.forEach(node ->
                        add(nextOthers, other.schema(node).object().properties().get(name)));
                if (some && next.isEmpty()) {
                    return !nextOthers.isEmpty();
                }
            } else if (here instanceof JsonArray array) {
                int index = Integer.parseInt(name);
                child = array.items().get(index);
                nodes.forEach(node -> next.addAll(items(contract.schema(node), index)));
                others.forEach(node -> nextOthers.addAll(items(other.schema(node), index)));
            }
            if (child == null) {
                return false;
            }
            here = child;
            nodes = together(contract, next, true);
            others = together(other, nextOthers, false);
        }
        return false;
    }

    /** The schemas for a member; a schema that says how other members are invites them. */
    private static Collection<SchemaId> members(Schema schema, String name) {
        Set<SchemaId> members = new LinkedHashSet<>();
        add(members, schema.object().properties().get(name));
        members.addAll(schema.object().patternProperties().values());
        add(members, schema.object().additionalProperties());
        add(members, schema.object().unevaluatedProperties());
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
