package dev.concordat.runtime.http;

/**
 * Answers with a declared response from deep within the business code. A transaction rolls back, as with any unchecked
 * exception. A response of another operation becomes a logged 500.
 */
public final class ResponseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient OperationResponse response;

    public ResponseException(OperationResponse response) {
        super(response.getClass().getName());
        this.response = response;
    }

    public OperationResponse response() {
        return response;
    }
}
