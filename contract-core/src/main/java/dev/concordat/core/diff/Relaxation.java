package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.graph.SchemaGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A contract without the keywords that have broken already, so that the next break behind them shows. What it refuses
 * counts only where the contract as it is refuses it, too.
 */
final class Relaxation {

    private Relaxation() {}

    /**
     * The contract without the keywords at these places.
     *
     * @return the very same contract where no schema has a keyword there
     */
    static Contract of(Contract contract, Set<SourceLocation> places) {
        return of(contract, (schema, keyword) -> places.contains(schema.at(keyword)));
    }

    /**
     * The contract without some keywords.
     *
     * @return the very same contract where no schema has one of them
     */
    static Contract of(Contract contract, BiPredicate<Schema, String> drops) {
        Map<SchemaId, Schema> changed = new HashMap<>();
        for (Schema each : contract.schemas().values()) {
            for (String keyword : each.keywords().keySet()) {
                if (drops.test(each, keyword)) {
                    changed.compute(
                            each.id(), (id, known) -> KeywordRemoval.without(known == null ? each : known, keyword));
                }
            }
        }
        if (changed.isEmpty()) {
            return contract;
        }
        Map<SchemaId, Schema> schemas = new LinkedHashMap<>(contract.schemas());
        schemas.putAll(changed);
        return new Contract(
                contract.specVersion(),
                contract.info(),
                contract.servers(),
                contract.tags(),
                contract.operations(),
                contract.webhooks(),
                contract.securitySchemes(),
                schemas,
                contract.unusable(),
                contract.components(),
                contract.extensions());
    }

    /** Whether schemas go with the keywords at these places, and whatever differs in them. */
    static boolean dropsSchemas(Contract contract, Set<SourceLocation> places) {
        return contract.schemas().values().stream()
                .anyMatch(schema -> schema.keywords().entrySet().stream()
                        .filter(keyword -> places.contains(keyword.getValue()))
                        .anyMatch(keyword -> dropsSchemas(contract, schema, keyword.getKey())));
    }

    private static boolean dropsSchemas(Contract contract, Schema schema, String keyword) {
        List<SchemaId> kept = SchemaGraph.next(KeywordRemoval.without(schema, keyword));
        return SchemaGraph.next(schema).stream()
                .anyMatch(id -> !kept.contains(id) && !contract.schema(id).never());
    }

    /** Whether an operation, or a request that it makes the service send, leads to a schema that is not as it was. */
    @SuppressWarnings("ReferenceEquality") // a schema without such a keyword stays the very same
    static Predicate<Operation> touched(Contract contract, Contract relaxed) {
        List<SchemaId> changed = contract.schemas().values().stream()
                .filter(schema -> relaxed.schema(schema.id()) != schema)
                .map(Schema::id)
                .toList();
        Set<SchemaId> leading = SchemaGraph.leadingTo(contract, changed);
        return operation -> leadsTo(leading, operation);
    }

    private static boolean leadsTo(Set<SchemaId> schemas, Operation operation) {
        return SchemaGraph.named(operation).stream().anyMatch(schemas::contains)
                || operation.callbacks().stream()
                        .flatMap(callback -> callback.operations().stream())
                        .anyMatch(sent -> leadsTo(schemas, sent));
    }
}
