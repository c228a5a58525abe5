package dev.concordat.core.normalise;

import dev.concordat.core.contract.Link;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations that no request can tell apart, because their paths differ in a fragment, which is never sent (RFC 3986,
 * 3.5). Whoever serves one of them serves all, so they become one operation that takes what each takes and answers
 * what each answers. Where they contradict each other, only the first can be served.
 */
final class SharedRoutes {

    private final Reading reading;
    private final Map<SchemaId, Schema> schemas;
    private final Map<String, Operation> bySignature = new LinkedHashMap<>();
    private final List<Operation> contradicting = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    private SharedRoutes(Reading reading, Map<SchemaId, Schema> schemas) {
        this.reading = reading;
        this.schemas = schemas;
    }

    /**
     * The operations, each with a route of its own or a fault that says why it has none.
     *
     * @param schemas those that the operations name; gets those that a folded operation needs
     */
    static List<Operation> fold(List<Operation> operations, Map<SchemaId, Schema> schemas, Reading reading) {
        SharedRoutes routes = new SharedRoutes(reading, schemas);
        operations.forEach(routes::add);
        List<Operation> folded = new ArrayList<>(routes.bySignature.values());
        folded.addAll(routes.contradicting);
        return routes.keys.isEmpty()
                ? folded
                : folded.stream().map(routes::relinked).toList();
    }

    private void add(Operation operation) {
        Operation first = bySignature.putIfAbsent(operation.signature(), operation);
        if (first == null) {
            return;
        }
        Alternatives alternatives = new Alternatives(schemas, new LinkedHashMap<>());
        OperationFold fold = new OperationFold(alternatives);
        Operation both = fold.fold(first, operation);
        if (fold.contradictions().isEmpty()) {
            bySignature.put(operation.signature(), both);
            keys.put(operation.key(), both.key());
            schemas.putAll(alternatives.made());
            reading.warning(
                    "operations-of-one-route",
                    "no request can tell " + operation.key() + " from " + first.key() + ": both are "
                            + operation.signature()
                            + "; they are read as one operation, " + both.key()
                            + ", that takes and answers what either does"
                            + (operation.extensions().isEmpty() ? "" : "; its extensions are left out"),
                    "give it a path or a query of its own",
                    operation.location());
            return;
        }
        Finding fault = Finding.error(
                "indistinguishable-operation",
                "no request can tell " + operation.key() + " from " + first.key() + ": both are "
                        + operation.signature() + ", but they contradict each other in "
                        + String.join(", ", fold.contradictions()),
                "give it a path or a query of its own",
                operation.location());
        reading.findings().add(fault);
        contradicting.add(operation.withFault(fault));
    }

    /** Links lead to the operation that took the place of their target. */
    private Operation relinked(Operation operation) {
        List<Response> responses = new ArrayList<>();
        for (Response response : operation.responses()) {
            List<Link> links = response.links().stream()
                    .map(link -> link.to(keys.getOrDefault(link.target(), link.target())))
                    .toList();
            responses.add(response.withLinks(links));
        }
        return operation.withResponses(responses);
    }
}
