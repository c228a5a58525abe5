package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import java.util.List;

/** The contract demands credentials for operations that anybody can call: the service does not start. */
public final class UnguardedOperationsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnguardedOperationsException(List<Operation> operations) {
        super("The contract demands credentials for these operations, and nothing asks for them: "
                + String.join(
                        ", ", operations.stream().map(Operation::signature).toList()));
    }
}
