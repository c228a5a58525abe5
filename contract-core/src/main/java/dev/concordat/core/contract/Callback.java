package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;

/**
 * A Callback Object with its name (OpenAPI 3.1, 4.8.18): requests that the service sends.
 *
 * @param operations their path is the runtime expression of the URL
 */
public record Callback(String name, List<Operation> operations, SourceLocation location) {

    public Callback {
        operations = List.copyOf(operations);
    }
}
