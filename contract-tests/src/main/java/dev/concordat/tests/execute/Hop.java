package dev.concordat.tests.execute;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Exchange;

/** An exchange and the operation it belongs to. */
public record Hop(Operation operation, Exchange exchange) {}
