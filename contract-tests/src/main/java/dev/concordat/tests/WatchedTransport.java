package dev.concordat.tests;

import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.plan.Scenario;
import org.jspecify.annotations.Nullable;

/** Counts requests, and notices when nothing is there to answer them any more. */
final class WatchedTransport implements Transport {

    /** Told of every request that was sent. */
    interface Watcher {
        void sent(String scenario, WireRequest request, Outcome outcome);
    }

    private final Transport transport;
    private final Watcher watcher;
    private String scenario = "";
    private int requests;
    private @Nullable String unreachable;

    WatchedTransport(Transport transport, Watcher watcher) {
        this.transport = transport;
        this.watcher = watcher;
    }

    @Override
    public void begins(Scenario next) {
        scenario = next.id();
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
        if (!(outcome instanceof Outcome.NotSent)) {
            watcher.sent(scenario, request, outcome);
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
