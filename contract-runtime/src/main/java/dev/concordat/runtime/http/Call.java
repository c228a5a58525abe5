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

    /** When nobody waits for the answer any more; empty: unknown. */
    Optional<Instant> deadline();

    /** Runs a task after the answer has left, once, on another thread; a failing task is logged. */
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
            public void afterResponse(Runnable task) {
                task.run();
            }
        };
    }
}
