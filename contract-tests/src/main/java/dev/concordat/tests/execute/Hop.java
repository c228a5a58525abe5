package dev.concordat.tests.execute;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Exchange;
import java.util.List;

/**
 * An exchange and the operation it belongs to.
 *
 * @param needs the exchanges without which it would not have been possible, in order
 */
public record Hop(Operation operation, Exchange exchange, List<Exchange> needs) {

    public Hop {
        needs = List.copyOf(needs);
    }
}
