package dev.concordat.tests.broker;

import java.util.List;

/**
 * Whether a version may be deployed.
 *
 * @param reason in the broker's words
 * @param rows of the matrix that count, in the broker's order
 */
public record Deployability(boolean deployable, String reason, List<MatrixRow> rows) {

    public Deployability {
        rows = List.copyOf(rows);
    }
}
