package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.SchemaGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the schemas of a contract are used.
 *
 * @param requests what requests name directly
 * @param responses what responses name directly
 * @param request everything that requests reach
 * @param response everything that responses reach
 * @param mergePatch everything that merge-patch bodies reach
 * @param forms schemas that describe nothing but the parts of multipart bodies
 * @param sided schemas that lead to a {@code readOnly} or {@code writeOnly} member
 */
record Reach(
        Set<SchemaId> requests,
        Set<SchemaId> responses,
        Set<SchemaId> request,
        Set<SchemaId> response,
        Set<SchemaId> mergePatch,
        Set<SchemaId> forms,
        Set<SchemaId> sided) {

    static Reach of(Contract contract) {
        List<SchemaId> requests = each(contract, SchemaGraph::request);
        List<SchemaId> responses = each(contract, SchemaGraph::response);
        return new Reach(
                new LinkedHashSet<>(requests),
                new LinkedHashSet<>(responses),
                SchemaGraph.reach(contract, requests),
                SchemaGraph.reach(contract, responses),
                SchemaGraph.reach(contract, each(contract, SchemaGraph::mergePatch)),
                forms(contract),
                SchemaGraph.sided(contract));
    }

    /** Whether requests and responses need different types, be there one or both of them: the request's is called input. */
    boolean differs(Collection<SchemaId> nodes) {
        return nodes.stream().anyMatch(sided::contains);
    }

    private static List<SchemaId> each(Contract contract, Function<Operation, List<SchemaId>> roots) {
        List<SchemaId> all = new ArrayList<>();
        contract.allOperations().forEach(operation -> all.addAll(roots.apply(operation)));
        return all;
    }

    private static Set<SchemaId> forms(Contract contract) {
        Set<SchemaId> forms = new HashSet<>();
        each(contract, SchemaGraph::forms)
                .forEach(id -> forms.add(contract.dereference(id).id()));
        if (forms.isEmpty()) {
            return forms;
        }
        Set<SchemaId> others = new HashSet<>();
        for (Operation operation : contract.allOperations()) {
            Set<SchemaId> here = new HashSet<>(SchemaGraph.forms(operation));
            List<SchemaId> all = new ArrayList<>(SchemaGraph.request(operation));
            all.addAll(SchemaGraph.response(operation));
            all.stream().filter(id -> !here.contains(id)).forEach(others::add);
        }
        contract.schemas()
                .values()
                .forEach(schema -> schema.object().properties().values().forEach(others::add));
        others.forEach(id -> forms.remove(contract.dereference(id).id()));
        return forms;
    }
}
