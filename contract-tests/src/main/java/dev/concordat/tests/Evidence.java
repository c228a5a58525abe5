package dev.concordat.tests;

import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shows a problem.
 *
 * @param why why the requests were sent
 * @param exchanges what shows it together; of a request that got no answer none
 * @param chain those and what has to be sent before them, in order
 * @param unanswered the request that got no answer, null where all did
 */
record Evidence(
        String why,
        List<Exchange> exchanges,
        List<Exchange> chain,
        @Nullable WireRequest unanswered) {

    Evidence {
        exchanges = List.copyOf(exchanges);
        chain = List.copyOf(chain);
    }

    static Evidence of(String why, Exchange exchange, List<Exchange> needs) {
        List<Exchange> chain = needs.stream().anyMatch(other -> other.equals(exchange))
                ? needs
                : Stream.concat(needs.stream(), Stream.of(exchange)).toList();
        return new Evidence(why, List.of(exchange), chain, null);
    }

    static Evidence of(String why, WireRequest unanswered, List<Exchange> needs) {
        return new Evidence(why, List.of(), needs, unanswered);
    }

    /** No request of its own shows it, all together do. */
    static Evidence of(String why) {
        return new Evidence(why, List.of(), List.of(), null);
    }

    /** The requests whose answers show it. */
    List<WireRequest> requests() {
        return unanswered == null ? exchanges.stream().map(Exchange::request).toList() : List.of(unanswered);
    }
}
