package dev.concordat.core.wire;

import java.time.Duration;

/**
 * A request and the response that it got.
 *
 * @param elapsed from sending to the end of the answer; zero where nobody measured it
 */
public record Exchange(WireRequest request, WireResponse response, Duration elapsed) {

    public Exchange(WireRequest request, WireResponse response) {
        this(request, response, Duration.ZERO);
    }
}
