package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Observes the parts of serving a request, as meters and as spans below that of the request: {@code
 * concordat.validation}, which decodes and checks it, and {@code concordat.task}, what a handler left for after its
 * response. Costs nothing where nobody observes.
 */
final class OperationObservations {
    private static final String VALID = "valid";

    private final ObservationRegistry registry;

    OperationObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /** What reading a request gives; null if it is not valid. */
    <T> @Nullable T validation(Operation operation, Supplier<@Nullable T> read) {
        Observation validation = of("concordat.validation", "validate ", operation, registry.getCurrentObservation())
                .lowCardinalityKeyValue(VALID, "false") // also where reading ends by an exception
                .start();
        try (Observation.Scope scope = validation.openScope()) {
            T result = read.get();
            scope.getCurrentObservation().lowCardinalityKeyValue(VALID, String.valueOf(result != null));
            return result;
        } finally {
            validation.stop();
        }
    }

    /** Runs a task on whatever thread, as a part of a request. */
    void task(@Nullable Operation operation, @Nullable Observation request, Runnable task) {
        of("concordat.task", "after ", operation, request).observe(task);
    }

    private Observation of(String name, String what, @Nullable Operation operation, @Nullable Observation parent) {
        String id = operation == null ? OperationConvention.NO_OPERATION : operation.id();
        return Observation.createNotStarted(name, registry)
                .contextualName(what + id)
                .lowCardinalityKeyValue(OperationConvention.OPERATION, id)
                .parentObservation(parent);
    }

    /** What the thread is at, to go on with it on another one. */
    @Nullable
    Observation current() {
        return registry.getCurrentObservation();
    }

    /** Does something on another thread as part of what this one is at. */
    static <T extends @Nullable Object> T within(@Nullable Observation observation, Supplier<T> work) {
        return observation == null ? work.get() : observation.scoped(work);
    }
}
