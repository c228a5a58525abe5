package dev.concordat.tests.pact;

/** Makes the provider produce the messages that consumers expect (Pact specification V3 and V4, Message Pacts). */
public interface ProviderMessages {

    /**
     * Called once for each message, after its provider states were set up.
     *
     * @throws Exception or an {@code AssertionError}: the reason why there is no message
     */
    MessageAnswer produce(MessageRequest request) throws Exception;

    /** How to add a message that {@link #produce} does not know, ready to paste. */
    String snippet(MessageRequest request);

    /** Whether messages are produced at all. Where they are not, message interactions are skipped by name. */
    default boolean available() {
        return true;
    }

    /** No messages are produced. */
    static ProviderMessages none() {
        return NoMessages.INSTANCE;
    }
}
