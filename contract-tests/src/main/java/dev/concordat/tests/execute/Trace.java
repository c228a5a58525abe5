package dev.concordat.tests.execute;

import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.plan.Scenario;
import java.util.List;

/**
 * All that happened in one scenario.
 *
 * @param before exchanges that the case needed, or that were tried first
 * @param course of a sequence what its legs were answered, in order; it ends where an answer was not the wanted one
 * @param outcome what came of the case itself, of a sequence its last leg
 * @param chain everything that has to be sent to see this again, in order, up to the last answer
 * @param doubts why the state of the service may explain a refusal; empty: nothing does
 */
public record Trace(
        Scenario scenario,
        List<Hop> before,
        List<Exchange> course,
        List<Exchange> chain,
        Outcome outcome,
        List<String> doubts) {

    public Trace {
        before = List.copyOf(before);
        course = List.copyOf(course);
        chain = List.copyOf(chain);
        doubts = List.copyOf(doubts);
    }
}
