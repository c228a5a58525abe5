package dev.concordat.tests.execute;

import java.time.Duration;

/**
 * Bounds of one exchange.
 *
 * @param connect time until the connection stands
 * @param answer time until the answer is complete
 * @param stream how long an event stream is listened to; less once many were silent
 * @param bodyBytes how much of a body is read
 */
public record TransportLimits(Duration connect, Duration answer, Duration stream, int bodyBytes) {

    public static final TransportLimits DEFAULT =
            new TransportLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(2), 8 << 20);
}
