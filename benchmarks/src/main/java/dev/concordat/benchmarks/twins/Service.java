package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;

/** What answers requests, with a memory of its own. */
interface Service {

    /** The answer and how long it took. */
    Exchange answer(WireRequest request);

    default WireResponse response(WireRequest request) {
        return answer(request).response();
    }
}
