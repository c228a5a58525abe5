package dev.concordat.tests.pact;

/** What came of a request for a message. */
public sealed interface MessageAnswer {

    /** The provider's message. */
    record Produced(PactMessage message) implements MessageAnswer {}

    /** Nobody produces a message of this description. */
    record Unknown() implements MessageAnswer {}

    /** The message is known, but could not be produced. */
    record Failed(String reason) implements MessageAnswer {}

    /** Nobody answers at all: the run cannot go on. */
    record Unreachable(String reason) implements MessageAnswer {}
}
