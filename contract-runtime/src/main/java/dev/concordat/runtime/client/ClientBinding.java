package dev.concordat.runtime.client;

import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.RequestWriter;
import java.util.List;

/**
 * An operation over HTTP as who calls it sees it. Generated; has no state.
 *
 * @param <Q> its request
 * @param <R> its sealed response
 */
public interface ClientBinding<Q, R extends OperationResponse> {
    Operation operation();

    /** Names of security schemes: of each alternative all are needed together; no alternative: no credentials. */
    default List<List<String>> security() {
        return List.of();
    }

    /** Lays out a request. */
    void write(Q request, RequestWriter out);

    /**
     * Reads a response.
     *
     * @throws UnexpectedResponseException if it is none that the contract declares
     */
    R read(ResponseReader in);
}
