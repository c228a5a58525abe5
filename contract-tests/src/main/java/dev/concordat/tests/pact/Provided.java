package dev.concordat.tests.pact;

import java.util.concurrent.Callable;
import java.util.function.Function;

/** Calls what the user provides: what it throws is an answer, not the end of the run. */
final class Provided {

    private Provided() {}

    /**
     * The answer.
     *
     * @param failed makes one of the reason why there is none
     */
    static <T> T answer(Callable<? extends T> provided, Function<String, ? extends T> failed) {
        try {
            return provided.call();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return failed.apply("interrupted");
        } catch (Exception | AssertionError failure) {
            return failed.apply(failure.toString());
        }
    }
}
