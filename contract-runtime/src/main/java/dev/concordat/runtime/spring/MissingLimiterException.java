package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import java.util.List;

/** The contract limits how often operations may be asked and nothing counts requests: the service does not start. */
public final class MissingLimiterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingLimiterException(List<Operation> operations) {
        super("The contract limits how often these operations may be asked (x-rate-limit), and nothing counts: "
                + String.join(
                        ", ", operations.stream().map(Operation::signature).toList()));
    }
}
