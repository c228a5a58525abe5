package dev.concordat.runtime.stream;

/** Nobody listens any more. Let it pass: it ends the stream and is no error. */
public final class ClientGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClientGoneException() {
        super("The client is gone");
    }
}
