package dev.concordat.tests.pact;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to verify and how.
 *
 * @param url base URL of the running service; its path stands before the paths of the pacts
 * @param pacts pact files, or folders that are searched for {@code *.json}
 * @param states who puts the service into provider states
 * @param headers sent with every request in place of the pact's own of the same name: credentials, mostly. Requests that
 *     the consumer expects to be answered 401 go out as the pact has them
 * @param timeout for each request, state changes included
 */
public record PactOptions(
        URI url, List<Path> pacts, ProviderStates states, Map<String, String> headers, Duration timeout) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    public PactOptions {
        pacts = List.copyOf(pacts);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** No provider states, no credentials, half a minute for each request. */
    public static PactOptions of(URI url, List<Path> pacts) {
        return new PactOptions(url, pacts, ProviderStates.none(), Map.of(), TIMEOUT);
    }

    public PactOptions withStates(ProviderStates states) {
        return new PactOptions(url, pacts, states, headers, timeout);
    }

    /** Provider states by POST to {@code url}, see {@link StateChangeUrl}. */
    public PactOptions withStateChangeUrl(URI url) {
        return withStates(new StateChangeUrl(url, timeout));
    }

    public PactOptions withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PactOptions(url, pacts, states, more, timeout);
    }

    /** {@code Authorization: Bearer token} (RFC 6750, 2.1). */
    public PactOptions withBearer(String token) {
        return withHeader("Authorization", "Bearer " + token);
    }

    public PactOptions withTimeout(Duration timeout) {
        return new PactOptions(url, pacts, states, headers, timeout);
    }
}
