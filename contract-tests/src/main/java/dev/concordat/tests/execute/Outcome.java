package dev.concordat.tests.execute;

import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;

/** What came of sending a request. */
public sealed interface Outcome {

    /** The service answered. */
    record Answered(Exchange exchange) implements Outcome {}

    /** The request cannot be sent: the fault is ours or the contract's, not the service's. */
    record NotSent(String reason) implements Outcome {}

    /** No connection could be made: nothing is there. */
    record Unreachable(String reason) implements Outcome {}

    /** The answer says that content follows where HTTP allows none (RFC 9110, 8.6): the client reads no further. */
    record IllegalContent(WireRequest request, int status) implements Outcome {}

    /** The connection was made, and no usable answer came. */
    record NoAnswer(WireRequest request, String reason) implements Outcome {}
}
