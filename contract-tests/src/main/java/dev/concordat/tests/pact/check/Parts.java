package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.graph.SchemaGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Contracts that hold one schema and what it leads to: questions about it need not look at the rest. */
final class Parts {

    private Parts() {}

    static Contract of(Contract contract, SchemaId schema) {
        Set<SchemaId> reached = SchemaGraph.reach(contract, List.of(schema));
        Map<SchemaId, Schema> schemas = new LinkedHashMap<>();
        Map<SchemaId, List<Finding>> unusable = new LinkedHashMap<>();
        for (SchemaId id : reached) {
            schemas.put(id, contract.schema(id));
            List<Finding> faults = contract.unusable().get(id);
            if (faults != null) {
                unusable.put(id, faults);
            }
        }
        return new Contract(
                contract.specVersion(),
                contract.info(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                schemas,
                unusable,
                Map.of(),
                Map.of());
    }
}
