package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;
import java.util.Optional;

/**
 * When a fault shows.
 *
 * @param setup makes of requests that a clean service takes such that meet the condition at the last one, empty where
 *     there is none
 */
record Trigger(String text, int depth, Condition condition, Setup setup) {

    static final Trigger ALWAYS = new Trigger("always", 1, (clean, before) -> true, Optional::of);

    /** Whether the fault shows in the answer to a request. */
    interface Condition {
        boolean holds(Exchange clean, History before);
    }

    /** Brings the condition about. */
    interface Setup {
        Optional<Script> of(Script plain);
    }
}
