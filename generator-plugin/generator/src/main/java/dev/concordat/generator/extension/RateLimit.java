package dev.concordat.generator.extension;

import java.time.Duration;

/**
 * How often an operation may be asked: {@code x-rate-limit}.
 *
 * @param requests so many in the time {@code per}, on average
 * @param burst so many at once after a rest
 */
public record RateLimit(Key key, long requests, Duration per, long burst) {

    /** What has a limit of its own. */
    public enum Key {
        /** Each caller by name, anonymous ones by address. */
        CALLER,
        /** Each API key, requests without one by address. */
        API_KEY,
        /** Each address. */
        ADDRESS
    }
}
