package dev.concordat.core.graph;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Some operations of a contract, by the names that people use: the operationId, {@code METHOD /path}, or {@code tag:}
 * and a tag.
 *
 * @param wanted the operations that are meant; empty: all
 * @param excluded those that are not
 */
public record Selection(Set<String> wanted, Set<String> excluded) {

    /** All operations. */
    public static final Selection ALL = new Selection(Set.of(), Set.of());

    private static final String TAG = "tag:";

    public Selection {
        wanted = Set.copyOf(wanted);
        excluded = Set.copyOf(excluded);
    }

    public boolean includes(Operation operation) {
        return (wanted.isEmpty() || wanted.stream().anyMatch(name -> isNamed(operation, name)))
                && excluded.stream().noneMatch(name -> isNamed(operation, name));
    }

    /** The names that no operation has, sorted. */
    public Set<String> unknown(List<Operation> operations) {
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.addAll(excluded);
        unknown.removeIf(name -> operations.stream().anyMatch(operation -> isNamed(operation, name)));
        return unknown;
    }

    private static boolean isNamed(Operation operation, String name) {
        return operation.key().equals(name)
                || operation.signature().equals(name)
                || (name.startsWith(TAG) && operation.tags().contains(name.substring(TAG.length())));
    }

    /** The contract with these operations, and with the schemas that they lead to. */
    public Contract of(Contract contract) {
        if (equals(ALL)) {
            return contract;
        }
        Contract narrowed = of(contract, contract.schemas().keySet());
        List<SchemaId> named = new ArrayList<>();
        narrowed.allOperations().forEach(operation -> named.addAll(SchemaGraph.named(operation)));
        return of(contract, SchemaGraph.reach(contract, named));
    }

    private Contract of(Contract contract, Set<SchemaId> schemas) {
        return new Contract(
                contract.specVersion(),
                contract.info(),
                contract.servers(),
                contract.tags(),
                contract.operations().stream().filter(this::includes).toList(),
                contract.webhooks().stream().filter(this::includes).toList(),
                contract.securitySchemes(),
                only(contract.schemas(), entry -> schemas.contains(entry.getKey())),
                only(contract.unusable(), entry -> schemas.contains(entry.getKey())),
                only(contract.components(), entry -> schemas.contains(entry.getValue())),
                contract.extensions());
    }

    private static <K, V> Map<K, V> only(Map<K, V> all, Predicate<Map.Entry<K, V>> wanted) {
        Map<K, V> some = new LinkedHashMap<>();
        all.entrySet().stream().filter(wanted).forEach(entry -> some.put(entry.getKey(), entry.getValue()));
        return some;
    }

    /** The same for the same choice, whatever the order. */
    @Override
    public String toString() {
        return new TreeSet<>(wanted) + " but " + new TreeSet<>(excluded);
    }
}
