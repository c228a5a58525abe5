package dev.concordat.runtime.http;

/** Ends a request that never reaches its operation. */
public final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        super(failure.status() + " " + failure.title() + (failure.detail() == null ? "" : ": " + failure.detail()));
        this.failure = failure;
    }

    public FailureException(Failure failure, Throwable cause) {
        this(failure);
        initCause(cause);
    }

    public Failure failure() {
        return failure;
    }
}
