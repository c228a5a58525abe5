package dev.concordat.tests.traffic;

import dev.concordat.core.wire.Exchange;
import java.net.URI;

/**
 * An exchange from a recording.
 *
 * @param url what was asked for
 * @param exchange its target is the path and query of the URL
 * @param bodyKnown whether the body of the request is what was sent
 * @param place where it stands in the recording, such as {@code entry 3}
 */
public record Recorded(URI url, Exchange exchange, boolean bodyKnown, String place) {}
