package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a faulty service has answered so far. */
final class History {

    private static final Set<String> UPDATES = Set.of("PUT", "PATCH");

    private final Map<String, Integer> successes = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    void note(String operation, Exchange exchange) {
        int status = exchange.response().status();
        if (status / 100 == 2) {
            successes.merge(operation, 1, Integer::sum);
            if (UPDATES.contains(exchange.request().method())) {
                changed.add(exchange.request().path());
            }
        } else if (status == 400 || status == 422) {
            refused.add(operation);
        }
    }

    int successes(String operation) {
        return successes.getOrDefault(operation, 0);
    }

    boolean hasRefused(String operation) {
        return refused.contains(operation);
    }

    boolean hasChanged(String path) {
        return changed.contains(path);
    }
}
