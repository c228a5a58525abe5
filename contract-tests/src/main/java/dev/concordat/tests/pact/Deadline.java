package dev.concordat.tests.pact;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what a pact can make endless (its regular expressions) or too deep. Work that misses its deadline is left behind
 * on a daemon thread, since Java cannot stop it.
 */
public final class Deadline {

    private Deadline() {}

    /**
     * The result of the work.
     *
     * @throws IllegalStateException where it throws, overflows the stack or takes too long, with the reason as message
     */
    public static <T> T within(Duration limit, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "pact-matching");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("matching did not end within " + limit.toMillis() + " ms", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            String reason = cause instanceof StackOverflowError ? "it is nested too deeply" : String.valueOf(cause);
            throw new IllegalStateException(reason, failed);
        }
    }
}
