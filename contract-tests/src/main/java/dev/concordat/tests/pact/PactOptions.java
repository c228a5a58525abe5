package dev.concordat.tests.pact;

import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.PactUrls;
import dev.concordat.tests.broker.Publication;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.execute.TransportLimits;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to verify and how.
 *
 * @param url base URL of the running service; its path stands before the paths of the pacts. Null for a provider of
 *     messages only: HTTP interactions are skipped by name
 * @param pacts pact files, or folders that are searched for {@code *.json}
 * @param urls pacts by their URLs
 * @param broker pacts of a broker; null: none
 * @param publication as what their results are published; null: not at all
 * @param states who puts the service into provider states
 * @param messages who produces the messages that consumers expect
 * @param credentials put in place of those in the pacts; requests that the consumer expects to be answered 401 go out as
 *     the pact has them
 * @param timeout for each request
 * @param client sends the requests to the service: one that trusts its certificate, or one that calls it within the
 *     process; null: the JDK's with its defaults
 */
public record PactOptions(
        @Nullable URI url,
        List<Path> pacts,
        PactUrls urls,
        @Nullable BrokerSelection broker,
        @Nullable Publication publication,
        ProviderStates states,
        ProviderMessages messages,
        PactCredentials credentials,
        Duration timeout,
        @Nullable HttpClient client) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    public PactOptions {
        pacts = List.copyOf(pacts);
    }

    /** No provider states, no messages, the pacts' own credentials, half a minute for each request. */
    public static PactOptions of(@Nullable URI url, List<Path> pacts) {
        return new PactOptions(
                url,
                pacts,
                PactUrls.none(),
                null,
                null,
                ProviderStates.none(),
                ProviderMessages.none(),
                PactCredentials.none(),
                TIMEOUT,
                null);
    }

    /** Pacts by their URLs besides. */
    public PactOptions withUrls(PactUrls urls) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    /** Pacts of a broker besides. */
    public PactOptions withBroker(BrokerSelection broker) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    /** Tells the broker what came of its pacts. */
    public PactOptions withPublication(Publication publication) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    public PactOptions withStates(ProviderStates states) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    /** Provider states by POST to a URL, see {@link StateChangeUrl}. */
    public PactOptions withStateChangeUrl(URI stateChangeUrl) {
        return withStates(new StateChangeUrl(stateChangeUrl, transport(stateChangeUrl.toString())));
    }

    /** Provider states by a command, see {@link StateCommand}. */
    public PactOptions withStateCommand(List<String> words) {
        return withStates(new StateCommand(words, timeout));
    }

    public PactOptions withMessages(ProviderMessages messages) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    /** Messages by POST to a URL, see {@link MessageUrl}. */
    public PactOptions withMessageUrl(URI messageUrl) {
        return withMessages(new MessageUrl(messageUrl, transport(messageUrl.toString())));
    }

    /** A header for every request, see {@link PactCredentials#headers()}. */
    public PactOptions withHeader(String name, String value) {
        return withCredentials(credentials.withHeader(name, value));
    }

    /** {@code Authorization: Bearer token} (RFC 6750, 2.1) for every request. */
    public PactOptions withBearer(String token) {
        return withHeader("Authorization", "Bearer " + token);
    }

    /** A real credential for a made-up one, see {@link PactCredentials#replacements()}. */
    public PactOptions withReplacement(String text, String value) {
        return withCredentials(credentials.withReplacement(text, value));
    }

    private PactOptions withCredentials(PactCredentials credentials) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    public PactOptions withTimeout(Duration timeout) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    /** Sends all requests to the service by a client, those of URLs of states and messages that are given afterwards, too. */
    public PactOptions withClient(HttpClient client) {
        return new PactOptions(url, pacts, urls, broker, publication, states, messages, credentials, timeout, client);
    }

    /** What sends requests to the service. */
    Transport transport(String base) {
        return client == null
                ? new HttpTransport(base, limits(timeout))
                : new HttpTransport(base, limits(timeout), client);
    }

    static TransportLimits limits(Duration timeout) {
        TransportLimits usual = TransportLimits.DEFAULT;
        return new TransportLimits(timeout, timeout, usual.stream(), usual.bodyBytes());
    }
}
