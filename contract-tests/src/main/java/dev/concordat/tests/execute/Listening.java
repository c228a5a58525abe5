package dev.concordat.tests.execute;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long event streams are listened to: the whole while at first, and briefly once many were silent. Thousands of
 * random requests for a stream without events would take hours otherwise; what is sent does not depend on it.
 */
final class Listening {

    private static final int PATIENT = 30;
    private static final int FRACTION = 40;

    private final Duration limit;
    private final AtomicInteger silent = new AtomicInteger();

    Listening(Duration limit) {
        this.limit = limit;
    }

    /** How long the next one is listened to. */
    Duration next() {
        return silent.get() < PATIENT ? limit : limit.dividedBy(FRACTION);
    }

    /** Stops reading once the time is up. */
    void to(BoundedBody body) {
        CompletableFuture.delayedExecutor(next().toNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> {
                    if (body.stop()) {
                        silent.incrementAndGet();
                    }
                });
    }
}
