package dev.concordat.tests.pact;

import dev.concordat.tests.execute.TransportLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to verify and how.
 *
 * @param url base URL of the running service; its path stands before the paths of the pacts
 * @param pacts pact files, or folders that are searched for {@code *.json}
 * @param states who puts the service into provider states
 * @param credentials put in place of those in the pacts; requests that the consumer expects to be answered 401 go out as
 *     the pact has them
 * @param timeout for each request
 */
public record PactOptions(
        URI url, List<Path> pacts, ProviderStates states, PactCredentials credentials, Duration timeout) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    public PactOptions {
        pacts = List.copyOf(pacts);
    }

    /** No provider states, the pacts' own credentials, half a minute for each request. */
    public static PactOptions of(URI url, List<Path> pacts) {
        return new PactOptions(url, pacts, ProviderStates.none(), PactCredentials.none(), TIMEOUT);
    }

    public PactOptions withStates(ProviderStates states) {
        return new PactOptions(url, pacts, states, credentials, timeout);
    }

    /** Provider states by POST to a URL, see {@link StateChangeUrl}. */
    public PactOptions withStateChangeUrl(URI stateChangeUrl) {
        return withStates(new StateChangeUrl(stateChangeUrl, timeout));
    }

    /** A header for every request, see {@link PactCredentials#headers()}. */
    public PactOptions withHeader(String name, String value) {
        return new PactOptions(url, pacts, states, credentials.withHeader(name, value), timeout);
    }

    /** {@code Authorization: Bearer token} (RFC 6750, 2.1) for every request. */
    public PactOptions withBearer(String token) {
        return withHeader("Authorization", "Bearer " + token);
    }

    /** A real credential for a made-up one, see {@link PactCredentials#replacements()}. */
    public PactOptions withReplacement(String text, String value) {
        return new PactOptions(url, pacts, states, credentials.withReplacement(text, value), timeout);
    }

    public PactOptions withTimeout(Duration timeout) {
        return new PactOptions(url, pacts, states, credentials, timeout);
    }

    static TransportLimits limits(Duration timeout) {
        TransportLimits usual = TransportLimits.DEFAULT;
        return new TransportLimits(timeout, timeout, usual.stream(), usual.bodyBytes());
    }
}
