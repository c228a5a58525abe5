package dev.concordat.core.xml;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.Subschemas;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which types the values of schemas can have: text has none, so the schemas must say how it is read. */
final class ValueTypes {

    private ValueTypes() {}

    /** What all of the schemas allow; where that is nothing, since they stem from different branches, what any allows. */
    static Set<JsonType> of(Contract contract, List<SchemaId> schemas) {
        Set<JsonType> all = together(contract, schemas, new HashSet<>());
        return all.isEmpty() ? any(contract, schemas, new HashSet<>()) : all;
    }

    private static Set<JsonType> together(Contract contract, Collection<SchemaId> schemas, Set<SchemaId> above) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        for (SchemaId id : Subschemas.together(contract, schemas, false)) {
            Schema schema = contract.schema(id);
            if (!schema.types().isEmpty()) {
                types.removeIf(type -> !schema.allows(type));
            }
            List<JsonValue> values = new ArrayList<>();
            if (schema.constant() != null) {
                values.add(schema.constant());
            } else if (schema.enumeration() != null) {
                values.addAll(schema.enumeration());
            }
            if (!values.isEmpty()) {
                types.removeIf(type -> values.stream().noneMatch(value -> value.type() == type));
            }
            for (List<SchemaId> branches :
                    List.of(schema.composition().anyOf(), schema.composition().oneOf())) {
                if (!branches.isEmpty() && above.add(id)) {
                    types.retainAll(any(contract, branches, above));
                    above.remove(id);
                }
            }
        }
        return types;
    }

    private static Set<JsonType> any(Contract contract, List<SchemaId> schemas, Set<SchemaId> above) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        schemas.forEach(schema -> types.addAll(together(contract, List.of(schema), above)));
        return types;
    }
}
