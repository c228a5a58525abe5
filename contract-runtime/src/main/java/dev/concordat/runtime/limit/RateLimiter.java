package dev.concordat.runtime.limit;

import java.time.Duration;

/**
 * Counts requests. The one that is there by default ({@link BucketLimiter}, where Bucket4j is on the class path) counts
 * in the memory of this process; a bean of this type replaces it where several instances share their counts.
 */
@FunctionalInterface
public interface RateLimiter {
    /**
     * Takes a token, if there is one.
     *
     * @param bucket whose token it is: the operation and the key; contains no credentials
     */
    Permit take(String bucket, RateLimit limit);

    /**
     * What came of it.
     *
     * @param remaining tokens that are left
     * @param delay until the bucket is full again; where nothing was granted: until there is a token
     */
    record Permit(boolean granted, long remaining, Duration delay) {

        /** The time to wait in whole seconds, as header fields have it. */
        public long seconds() {
            return delay.plusNanos(999_999_999).toSeconds();
        }
    }
}
