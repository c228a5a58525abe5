package dev.concordat.core.graph;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema nodes that cannot be used and everything that leads to them, which therefore cannot be used either. */
public final class Refusals {

    private final Contract contract;
    private final Map<SchemaId, List<Finding>> nodes;
    private final Set<SchemaId> leading;

    private Refusals(Contract contract, Map<SchemaId, List<Finding>> nodes) {
        this.contract = contract;
        this.nodes = nodes;
        this.leading = SchemaGraph.leadingTo(contract, nodes.keySet());
    }

    /** What loading has found {@linkplain Contract#unusable() unusable}. */
    public static Refusals of(Contract contract) {
        return new Refusals(contract, contract.unusable());
    }

    /**
     * Brings together what several stages refuse.
     *
     * @param nodes maps from the refused nodes to the reasons
     */
    public static Refusals of(Contract contract, Collection<Map<SchemaId, List<Finding>>> nodes) {
        Map<SchemaId, List<Finding>> all = new LinkedHashMap<>();
        nodes.forEach(some -> some.forEach((id, reasons) ->
                all.computeIfAbsent(id, any -> new ArrayList<>()).addAll(reasons)));
        return new Refusals(contract, all);
    }

    /** Every reason. */
    public Set<Finding> causes() {
        Set<Finding> causes = new LinkedHashSet<>();
        nodes.values().forEach(causes::addAll);
        return causes;
    }

    /** Whether a schema is refused or leads to one that is. */
    public boolean affect(SchemaId schema) {
        return leading.contains(schema);
    }

    /** The reasons for which an operation cannot be used: its own faults and those of its schemas; empty: sound. */
    public List<Finding> of(Operation operation) {
        Set<Finding> causes = new LinkedHashSet<>(operation.faults());
        Set<SchemaId> seen = new LinkedHashSet<>();
        Deque<SchemaId> open = new ArrayDeque<>(SchemaGraph.named(operation));
        while (!open.isEmpty()) {
            SchemaId id = open.remove();
            if (leading.contains(id) && seen.add(id)) {
                causes.addAll(nodes.getOrDefault(id, List.of()));
                open.addAll(SchemaGraph.next(contract.schema(id)));
            }
        }
        return List.copyOf(causes);
    }
}
