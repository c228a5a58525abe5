package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests in order.
 *
 * @param prelude what creates the resources, as it was recorded
 * @param requests at least one; the last is the one that matters
 */
record Script(List<Exchange> prelude, List<WireRequest> requests) {

    Script {
        prelude = List.copyOf(prelude);
        requests = List.copyOf(requests);
    }

    WireRequest last() {
        return requests.get(requests.size() - 1);
    }

    /** The same with another last request. */
    Script endingWith(WireRequest request) {
        List<WireRequest> changed = new ArrayList<>(requests.subList(0, requests.size() - 1));
        changed.add(request);
        return new Script(prelude, changed);
    }

    /** The same with other requests after the prelude. */
    Script of(WireRequest... others) {
        return new Script(prelude, List.of(others));
    }
}
