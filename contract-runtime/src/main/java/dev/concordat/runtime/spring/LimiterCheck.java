package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Looks, before the web server listens, whether somebody counts the requests of operations with a limit. */
final class LimiterCheck implements SmartInitializingSingleton {
    private final Supplier<List<Operation>> operations;
    private final boolean limiting;

    LimiterCheck(Supplier<List<Operation>> operations, boolean limiting) {
        this.operations = operations;
        this.limiting = limiting;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Operation> limited = operations.get().stream()
                .filter(operation -> operation.limit() != null)
                .toList();
        if (!limiting && !limited.isEmpty()) {
            throw new MissingLimiterException(limited);
        }
    }
}
