package dev.concordat.core.graph;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which schemas say something of a value, and which of its members and items (JSON Schema 2020-12 core, 10). */
public final class Subschemas {

    private Subschemas() {}

    /**
     * The schemas and all that apply to the same value.
     *
     * @param branches also what may apply: alternatives, conditions and their consequences
     */
    public static Set<SchemaId> together(Contract contract, Collection<SchemaId> start, boolean branches) {
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

    /** The schemas for a member; a schema that says how other members are invites them. */
    public static Collection<SchemaId> members(ObjectLimits limits, String name) {
        Set<SchemaId> members = new LinkedHashSet<>();
        add(members, limits.properties().get(name));
        members.addAll(limits.patternProperties().values());
        add(members, limits.additionalProperties());
        add(members, limits.unevaluatedProperties());
        return members;
    }

    /** The schema for an item. */
    public static Collection<SchemaId> items(Schema schema, int index) {
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
}
