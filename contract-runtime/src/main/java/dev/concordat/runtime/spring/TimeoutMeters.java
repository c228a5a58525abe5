package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;

/** Counts {@code concordat.timeouts} by operation. */
record TimeoutMeters(ObjectProvider<MeterRegistry> registries) implements TimeoutListener {
    @Override
    public void timedOut(Operation operation) {
        registries.ifAvailable(registry -> Counter.builder("concordat.timeouts")
                .description("Handlers that took longer than the contract allows")
                .tag(OperationConvention.OPERATION, operation.id())
                .register(registry)
                .increment());
    }
}
