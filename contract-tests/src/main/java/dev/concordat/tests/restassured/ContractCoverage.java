package dev.concordat.tests.restassured;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which operations and statuses of a contract a suite of tests has touched. */
public final class ContractCoverage {

    private final List<String> operations;
    private final SortedMap<String, SortedMap<Integer, Integer>> counts = new TreeMap<>();
    private int unmatched;

    ContractCoverage(Contract contract) {
        this.operations = contract.operations().stream().map(Operation::key).toList();
    }

    synchronized void add(Operation operation, int status) {
        counts.computeIfAbsent(operation.key(), key -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    synchronized void unmatchedExchange() {
        unmatched++;
    }

    /** Number of exchanges by operation (its operationId, else method and path) and status. */
    public synchronized Map<String, Map<Integer, Integer>> exchanges() {
        Map<String, Map<Integer, Integer>> copy = new TreeMap<>();
        counts.forEach((operation, statuses) -> copy.put(operation, new TreeMap<>(statuses)));
        return copy;
    }

    /** Operations without any exchange, in document order. */
    public synchronized List<String> untouched() {
        return operations.stream()
                .filter(operation -> !counts.containsKey(operation))
                .toList();
    }

    /** Number of exchanges that belong to no operation. */
    public synchronized int unmatched() {
        return unmatched;
    }
}
