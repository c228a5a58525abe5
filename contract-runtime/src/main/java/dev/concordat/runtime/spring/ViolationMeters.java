package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.ViolationListener;
import dev.concordat.runtime.violation.Violation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** Counts {@code concordat.violations} by operation, message, its part and keyword. Values are in no tag. */
final class ViolationMeters implements ViolationListener {
    private final ObjectProvider<MeterRegistry> registries;

    /** The registry is asked for with each violation: it may be made later than this. */
    ViolationMeters(ObjectProvider<MeterRegistry> registries) {
        this.registries = registries;
    }

    @Override
    public void violated(Operation operation, Message message, List<Violation> violations) {
        registries.ifAvailable(registry -> violations.forEach(
                violation -> counter(registry, operation, message, violation).increment()));
    }

    private static Counter counter(MeterRegistry registry, Operation operation, Message message, Violation violation) {
        return Counter.builder("concordat.violations")
                .description("What is wrong with messages, by keyword of the contract")
                .tag(OperationConvention.OPERATION, operation.id())
                .tag("message", message.name().toLowerCase(Locale.ROOT))
                .tag("in", violation.in().value())
                .tag("keyword", violation.keyword())
                .register(registry);
    }
}
