package dev.concordat.runtime.limit;

import java.time.Duration;

/**
 * How often an operation may be asked: its extension {@code x-rate-limit}. It is a bucket of {@code burst} tokens, one
 * for each request, into which {@code requests} tokens drip evenly in the time {@code per}.
 */
public record RateLimit(Key key, long requests, Duration per, long burst) {

    /** What has a bucket of its own. */
    public enum Key {
        /** Each caller by name, anonymous ones by address. */
        CALLER,
        /** Each API key, requests without one by address. */
        API_KEY,
        /** Each address from which requests come. */
        ADDRESS
    }

    /** @throws IllegalArgumentException if there would never be a token */
    public RateLimit {
        if (requests < 1 || burst < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("a rate limit that lets nothing pass");
        }
    }

    /** How long an empty bucket takes to be full, rounded up to whole seconds. */
    public long secondsToFill() {
        return (burst * per.toSeconds() + requests - 1) / requests;
    }
}
