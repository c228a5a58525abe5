package dev.concordat.runtime.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts in memory with Bucket4j. Of so many buckets that they would take too much memory, the one that was asked for
 * least recently goes first: whoever comes back after that finds a full one.
 */
public final class BucketLimiter implements RateLimiter {
    /** Some 400 bytes each. */
    private static final int MOST_BUCKETS = 100_000;

    private final TimeMeter clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Bucket> buckets;

    public BucketLimiter() {
        this(TimeMeter.SYSTEM_NANOTIME, MOST_BUCKETS);
    }

    BucketLimiter(TimeMeter clock, int most) {
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public Permit take(String bucket, RateLimit limit) {
        return take(bucket(bucket, limit));
    }

    /** Takes a token of a bucket, wherever that is kept. */
    public static Permit take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long wait = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Permit(probe.isConsumed(), probe.getRemainingTokens(), Duration.ofNanos(wait));
    }

    private Bucket bucket(String name, RateLimit limit) {
        lock.lock();
        try {
            return buckets.computeIfAbsent(name, any -> full(limit));
        } finally {
            lock.unlock();
        }
    }

    private Bucket full(RateLimit limit) {
        return Bucket.builder()
                .addLimit(bandwidth(limit))
                .withCustomTimePrecision(clock)
                .build();
    }

    /** A limit as Bucket4j says it. */
    public static Bandwidth bandwidth(RateLimit limit) {
        return Bandwidth.builder()
                .capacity(limit.burst())
                .refillGreedy(limit.requests(), limit.per())
                .build();
    }
}
