package dev.concordat.tests.execute;

import dev.concordat.core.wire.WireRequest;

/** Carries a request to the service. */
public interface Transport {

    /** Sends; never throws for what the other side does. */
    Outcome send(WireRequest request);
}
