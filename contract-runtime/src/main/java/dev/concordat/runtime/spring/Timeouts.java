package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.EventSource;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Ends handlers that take longer than {@code x-timeout} allows, with 503 (RFC 9110, 15.6.4), or with 504 (15.6.5) where
 * the contract names that and not 503. A handler that blocks runs on the thread of its request, with all that is bound to
 * it; that thread is interrupted, and the request is answered once the handler has returned. The stage of one that
 * answers later is cancelled, and the request is answered at once. What is answered late is dropped, also if it is right.
 */
final class Timeouts implements DisposableBean {
    private final boolean on;
    private final Clock clock;
    private final List<TimeoutListener> listeners;
    private final ScheduledThreadPoolExecutor alarms;

    Timeouts(boolean on, Clock clock, List<TimeoutListener> listeners) {
        this.on = on;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
        CustomizableThreadFactory factory = new CustomizableThreadFactory("concordat-timeouts-");
        factory.setDaemon(true);
        alarms = new ScheduledThreadPoolExecutor(1, factory);
        alarms.setRemoveOnCancelPolicy(true);
    }

    /** Until when the handler of a request that begins now may take; empty: as long as it likes. */
    Optional<Instant> deadline(Operation operation) {
        return on ? Optional.ofNullable(operation.timeout()).map(clock.instant()::plus) : Optional.empty();
    }

    /**
     * What a handler that blocks answers.
     *
     * @throws FailureException if it took too long
     */
    HttpAnswer limit(Operation operation, Optional<Instant> deadline, Supplier<HttpAnswer> handler) {
        if (deadline.isEmpty()) {
            return handler.get();
        }
        Watch watch = new Watch(Thread.currentThread());
        Future<?> alarm = at(deadline.get(), () -> ring(watch, operation));
        try {
            HttpAnswer answer = handler.get();
            if (!watch.end()) {
                return answer;
            }
            discard(answer);
        } catch (RuntimeException e) {
            throw watch.end() ? tooSlow(operation, e) : e;
        } finally {
            alarm.cancel(false);
            watch.end(); // an error, which goes on as it is
        }
        throw tooSlow(operation, null);
    }

    /** What a handler that answers later answers, in time or with a failure. */
    CompletionStage<HttpAnswer> limit(
            Operation operation,
            Optional<Instant> deadline,
            CompletionStage<HttpAnswer> answer,
            CompletionStage<?> work) {
        if (deadline.isEmpty()) {
            return answer;
        }
        CompletableFuture<HttpAnswer> inTime = new CompletableFuture<>();
        Future<?> alarm = at(deadline.get(), () -> {
            if (inTime.completeExceptionally(tooSlow(operation, null))) {
                tell(operation);
                LaterAnswers.cancel(work);
            }
        });
        var unused = answer.whenComplete((given, failure) -> {
            alarm.cancel(false);
            if (failure != null) {
                inTime.completeExceptionally(failure);
            } else if (!inTime.complete(given)) {
                discard(given);
            }
        });
        return inTime;
    }

    private Future<?> at(Instant deadline, Runnable alarm) {
        long left = Math.max(0, Duration.between(clock.instant(), deadline).toNanos());
        return alarms.schedule(alarm, left, TimeUnit.NANOSECONDS);
    }

    private void ring(Watch watch, Operation operation) {
        if (watch.ring()) {
            tell(operation);
        }
    }

    private void tell(Operation operation) {
        listeners.forEach(listener -> listener.timedOut(operation));
    }

    private static void discard(HttpAnswer answer) {
        EventSource<?> events = answer.events();
        if (events != null) {
            events.events().close();
        }
    }

    private static FailureException tooSlow(Operation operation, @Nullable Throwable cause) {
        Set<String> named = operation.answers().keySet();
        Failure failure = Failure.of(named.contains("504") && !named.contains("503") ? 504 : 503)
                .withDetail("The operation took longer than it may.");
        return cause == null ? new FailureException(failure) : new FailureException(failure, cause);
    }

    @Override
    public void destroy() {
        alarms.shutdownNow();
    }

    /** Interrupts a thread, but never after what it watches has come to its end: the thread serves other requests then. */
    private static final class Watch {
        private final Thread thread;
        private boolean ended;
        private boolean rung;

        Watch(Thread thread) {
            this.thread = thread;
        }

        /** Whether it was not too late to interrupt. */
        synchronized boolean ring() {
            if (!ended) {
                rung = true;
                thread.interrupt();
            }
            return !ended;
        }

        /** Whether time was over before this end; the thread forgets that it was interrupted. */
        synchronized boolean end() {
            if (!ended) {
                ended = true;
                if (rung) {
                    var unused = Thread.interrupted();
                }
            }
            return rung;
        }
    }
}
