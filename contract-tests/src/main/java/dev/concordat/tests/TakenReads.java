package dev.concordat.tests;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.check.ValidDataRefusedCheck;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Remembers which GET were taken: one that is called wrong later was not wrong, whatever has changed meanwhile. */
final class TakenReads {

    private static final int MOST = 10_000;

    private final Set<WireRequest> taken = new HashSet<>();

    /** What is wrong with an answer in the light of those before it. */
    Optional<Problem> problem(Operation operation, Exchange exchange) {
        WireRequest request = exchange.request();
        if (!request.method().equals("GET")) {
            return Optional.empty();
        }
        if (exchange.response().isSuccess() && taken.size() < MOST) {
            taken.add(request);
        }
        return taken.contains(request)
                ? ValidDataRefusedCheck.repeated(operation, exchange.response().status())
                : Optional.empty();
    }
}
