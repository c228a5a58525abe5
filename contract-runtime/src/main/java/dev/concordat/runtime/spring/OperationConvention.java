package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Adds {@code operation.id} to what Spring observes of each request, {@code http.server.requests} with its status and
 * outcome: so meters and traces speak of operations. Requests that are none of an operation's have {@code none}, since a
 * meter has the same tags everywhere. Spans are named by the operation.
 */
final class OperationConvention extends DefaultServerRequestObservationConvention {
    static final String OPERATION = "operation.id";

    /** In place of an operation's id. */
    static final String NO_OPERATION = "none";

    private static final KeyValue NONE = KeyValue.of(OPERATION, NO_OPERATION);

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
        Operation operation = operation(context);
        return super.getLowCardinalityKeyValues(context)
                .and(operation == null ? NONE : KeyValue.of(OPERATION, operation.id()));
    }

    @Override
    public @Nullable String getContextualName(ServerRequestObservationContext context) {
        Operation operation = operation(context);
        return operation == null ? super.getContextualName(context) : operation.id();
    }

    private static @Nullable Operation operation(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        return request == null ? null : ServletAdapter.operation(request);
    }
}
