package dev.concordat.tests.execute;

import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.plan.Scenario;

/** Carries a request to the service. */
public interface Transport {

    /** Sends; never throws for what the other side does. */
    Outcome send(WireRequest request);

    /** Told of a case before its requests come. */
    default void begins(Scenario scenario) {}
}
