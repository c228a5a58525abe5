package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Looks, before the web server listens, whether every operation that demands credentials (OpenAPI 3.1, 4.8.30) is
 * guarded.
 */
final class GuardCheck implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(GuardCheck.class);

    private final Supplier<List<Operation>> operations;
    private final Supplier<OperationGuard> guard;
    private final ConcordatProperties.Unguarded unguarded;

    GuardCheck(
            Supplier<List<Operation>> operations,
            Supplier<OperationGuard> guard,
            ConcordatProperties.Unguarded unguarded) {
        this.operations = operations;
        this.guard = guard;
        this.unguarded = unguarded;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Operation> open = operations.get().stream()
                .filter(Operation::isSecured)
                .filter(operation -> !guard.get().guards(operation))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        UnguardedOperationsException problem = new UnguardedOperationsException(open);
        if (unguarded == ConcordatProperties.Unguarded.FAIL) {
            throw problem;
        }
        LOG.warn(problem.getMessage());
    }
}
