package dev.concordat.tests;

import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import org.jspecify.annotations.Nullable;

/** Counts requests, and notices when nothing is there to answer them any more. */
final class WatchedTransport implements Transport {

    private final Transport transport;
    private int requests;
    private @Nullable String unreachable;

    WatchedTransport(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Outcome send(WireRequest request) {
        if (unreachable != null) {
            return new Outcome.Unreachable(unreachable);
        }
        Outcome outcome = transport.send(request);
        if (outcome instanceof Outcome.Unreachable nothing) {
            unreachable = nothing.reason();
        } else if (!(outcome instanceof Outcome.NotSent)) {
            requests++;
        }
        return outcome;
    }

    /** Without the watch, for many threads at once. */
    Transport bare() {
        return transport;
    }

    int requests() {
        return requests;
    }

    @Nullable
    String unreachable() {
        return unreachable;
    }
}
