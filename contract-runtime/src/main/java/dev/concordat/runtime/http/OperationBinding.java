package dev.concordat.runtime.http;

import org.jspecify.annotations.Nullable;

/**
 * An operation over HTTP, for any framework. Generated; has no state.
 *
 * @param <Q> its request
 * @param <R> its sealed response
 */
public interface OperationBinding<Q, R extends OperationResponse> {
    Operation operation();

    /** Reads and checks a request; null if it is wrong, which the reader knows. */
    @Nullable
    Q read(RequestReader in);

    Class<R> responseType();

    /** Lays out a response. */
    void write(R response, ResponseWriter out);
}
