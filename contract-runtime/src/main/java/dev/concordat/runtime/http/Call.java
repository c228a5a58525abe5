package dev.concordat.runtime.http;

import java.time.Instant;
import java.util.Optional;

/**
 * What surrounds a request and is not in the contract.
 *
 * @param <C> who calls
 */
public interface Call<C> {
    C caller();

    /** All header fields as they came. */
    Headers headers();

    /** When nobody waits for the answer any more, as {@code x-timeout} says; empty: unknown. */
    Optional<Instant> deadline();

    /**
     * Adds a header field that the contract does not declare to the response that the handler returns or throws as a
     * {@link ResponseException} or {@link RawResponseException}; nothing checks it against the contract. What the
     * service answers by itself has none. Everything else that is not declared: {@link RawResponseException}.
     *
     * @throws IllegalArgumentException if HTTP does not allow it
     */
    void addHeader(String name, String value);

    /**
     * Runs a task after the answer has left, or the client has gone, once; the tasks of a call run one after the other. A
     * failing task is logged with its operation. Tasks are in memory: they are finished when the service is told to stop, and lost when it is
     * killed. Within a transaction of the handler nothing is known yet of its end.
     */
    void afterResponse(Runnable task);

    /** A call without headers whose tasks run at once: for unit tests. */
    static <C> Call<C> by(C caller) {
        return new Call<>() {
            @Override
            public C caller() {
                return caller;
            }

            @Override
            public Headers headers() {
                return Headers.NONE;
            }

            @Override
            public Optional<Instant> deadline() {
                return Optional.empty();
            }

            @Override
            public void addHeader(String name, String value) {
                FieldCheck.require(name, value);
            }

            @Override
            public void afterResponse(Runnable task) {
                task.run();
            }
        };
    }
}
