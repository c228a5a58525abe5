package dev.concordat.tests.plan;

import java.util.List;

/**
 * One way to get a value: a request, and where the value stands in its answer.
 *
 * @param step the request; its own values may be bound again
 * @param extractions tried in order
 */
public record Recipe(Step step, List<Extraction> extractions) {

    public Recipe {
        extractions = List.copyOf(extractions);
    }

    /** Requests with one key are sent once a scenario: all values of one resource come from the same answer. */
    public String key() {
        return step.operation().key();
    }
}
