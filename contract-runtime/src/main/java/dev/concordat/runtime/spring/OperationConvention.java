package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Adds {@code operation.id} to what Spring observes of each request, {@code http.server.requests} with its status and
 * outcome: so meters and traces speak of operations. Requests that are none of an operation's have {@code none}, since a
 * meter has the same tags everywhere.
 */
final class OperationConvention extends DefaultServerRequestObservationConvention {
    static final String OPERATION = "operation.id";

    private static final KeyValue NONE = KeyValue.of(OPERATION, "none");

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        Operation operation = request == null ? null : ServletAdapter.operation(request);
        return super.getLowCardinalityKeyValues(context)
                .and(operation == null ? NONE : KeyValue.of(OPERATION, operation.id()));
    }
}
