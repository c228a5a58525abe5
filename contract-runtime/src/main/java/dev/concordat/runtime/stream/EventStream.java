package dev.concordat.runtime.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body of server-sent events: code that sends them one by one on a thread of its own, and may block. When the client
 * goes, the thread is interrupted and the next {@code send} throws {@link ClientGoneException}.
 */
@FunctionalInterface
public interface EventStream<T> {
    /** Sends the events; the body ends when it returns. */
    void sendTo(EventSink<T> sink) throws Exception;

    /**
     * The events one by one, for who receives them. A stream that a client received gives each as it comes and ends the
     * exchange when it is closed; one of a handler, as in a test, is run to its end first.
     */
    default Stream<Event<T>> open() {
        List<Event<T>> events = new ArrayList<>();
        try {
            sendTo(new EventSink<>() {
                @Override
                public void send(Event<T> event) {
                    events.add(event);
                }

                @Override
                public boolean isOpen() {
                    return true;
                }

                @Override
                public void onClose(Runnable action) {
                    // Whoever collects to the end has nothing to be told.
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The stream was interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException("The stream failed", e);
        }
        return events.stream();
    }

    /** Lets go of what the events come from, where nobody asks for them: the answer to HEAD. */
    default void close() {
        // Code that sends has not begun.
    }

    static <T> EventStream<T> of(Stream<T> events) {
        return new EventStream<>() {
            @Override
            public void sendTo(EventSink<T> sink) {
                try (events) {
                    events.forEachOrdered(sink::send);
                }
            }

            @Override
            public void close() {
                events.close();
            }
        };
    }

    /** Asks for one event after the other. */
    static <T> EventStream<T> of(Flow.Publisher<T> events) {
        return sink -> {
            CountDownLatch done = new CountDownLatch(1);
            AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
            events.subscribe(new Flow.Subscriber<>() {
                private Flow.@Nullable Subscription upstream;

                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    upstream = subscription;
                    sink.onClose(subscription::cancel);
                    subscription.request(1);
                }

                @Override
                public void onNext(T event) {
                    try {
                        sink.send(event);
                    } catch (ClientGoneException e) {
                        done.countDown();
                        return;
                    } catch (RuntimeException e) {
                        if (upstream != null) {
                            upstream.cancel();
                        }
                        onError(e);
                        return;
                    }
                    if (upstream != null) {
                        upstream.request(1);
                    }
                }

                @Override
                public void onError(Throwable throwable) {
                    failure.set(throwable);
                    done.countDown();
                }

                @Override
                public void onComplete() {
                    done.countDown();
                }
            });
            done.await();
            if (failure.get() instanceof Exception exception) {
                throw exception;
            }
            if (failure.get() instanceof Error error) {
                throw error;
            }
        };
    }
}
