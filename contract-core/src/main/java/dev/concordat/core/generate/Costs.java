package dev.concordat.core.generate;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How deep the shallowest value of each schema is: what makes generation of recursive schemas end. */
final class Costs {

    static final int ENDLESS = 1_000;
    private static final int MAX_ROUNDS = 60;

    private final Map<SchemaId, Integer> costs = new HashMap<>();

    Costs(Contract contract) {
        boolean changed = true;
        for (int round = 0; changed && round < MAX_ROUNDS; round++) {
            changed = false;
            for (Schema schema : contract.schemas().values()) {
                int cost = compute(schema);
                Integer before = costs.put(schema.id(), cost);
                changed |= before == null || before != cost;
            }
        }
    }

    int of(Collection<SchemaId> schemas) {
        return schemas.stream().mapToInt(this::of).max().orElse(0);
    }

    private int of(SchemaId id) {
        return costs.getOrDefault(id, ENDLESS);
    }

    private int compute(Schema schema) {
        if (schema.never()) {
            return ENDLESS;
        }
        Composition composition = schema.composition();
        int cost = own(schema);
        if (composition.ref() != null) {
            cost = Math.max(cost, of(composition.ref()));
        }
        cost = Math.max(cost, of(composition.allOf()));
        cost = Math.max(cost, cheapest(composition.oneOf()));
        return Math.max(cost, cheapest(composition.anyOf()));
    }

    private int cheapest(List<SchemaId> branches) {
        return branches.stream().mapToInt(this::of).min().orElse(0);
    }

    private int own(Schema schema) {
        if (schema.enumeration() != null || schema.constant() != null) {
            return 0;
        }
        boolean scalar = schema.types().isEmpty()
                || schema.types().stream().anyMatch(type -> type != JsonType.OBJECT && type != JsonType.ARRAY);
        if (scalar && !(schema.types().isEmpty() && !schema.object().required().isEmpty())) {
            return 0;
        }
        int object = schema.allows(JsonType.OBJECT) ? members(schema) : ENDLESS;
        int array = schema.allows(JsonType.ARRAY) && !schema.types().isEmpty() ? items(schema) : ENDLESS;
        return Math.min(ENDLESS, Math.min(object, array));
    }

    private int members(Schema schema) {
        int deepest = 0;
        for (String name : schema.object().required()) {
            SchemaId member = schema.object().properties().get(name);
            if (member != null) {
                deepest = Math.max(deepest, of(member));
            }
        }
        return deepest + 1;
    }

    private int items(Schema schema) {
        Integer min = schema.array().minItems();
        SchemaId items = schema.array().items();
        return min == null || min == 0 || items == null ? 1 : of(items) + 1;
    }
}
