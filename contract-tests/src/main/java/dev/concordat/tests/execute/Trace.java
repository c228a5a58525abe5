package dev.concordat.tests.execute;

import dev.concordat.tests.plan.Scenario;
import java.util.List;

/**
 * All that happened in one scenario.
 *
 * @param before exchanges that the case needed, or that were tried first
 * @param outcome what came of the case itself
 * @param doubts why the state of the service may explain a refusal; empty: nothing does
 */
public record Trace(Scenario scenario, List<Hop> before, Outcome outcome, List<String> doubts) {

    public Trace {
        before = List.copyOf(before);
        doubts = List.copyOf(doubts);
    }
}
