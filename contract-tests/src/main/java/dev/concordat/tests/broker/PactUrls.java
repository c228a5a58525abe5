package dev.concordat.tests.broker;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.tests.execute.Origin;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pacts by their URLs, such as the one that a broker's webhook hands to a build, or any other place that serves files.
 *
 * @param urls each of one pact, {@code http} or {@code https}
 * @param broker which gets its credentials for what is at its own origin; null: none are sent
 */
public record PactUrls(List<URI> urls, @Nullable PactBroker broker) {

    /** @throws IllegalArgumentException for what is no URL of a server, or has credentials; the message does not repeat it */
    public PactUrls {
        urls = List.copyOf(urls);
        urls.forEach(PactBroker::at);
    }

    public static PactUrls none() {
        return new PactUrls(List.of(), null);
    }

    /** What could be fetched, in this order; each that could not is a finding. */
    public Result<List<BrokerPact>> fetch() {
        List<BrokerPact> pacts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        long bytes = 0;
        for (URI url : urls) {
            try {
                BrokerPact pact = new BrokerPact(url.toString(), false, new HalClient(server(url)).get(url.toString()));
                bytes += pact.text().size();
                if (bytes > Brokers.MOST_BYTES) {
                    throw BrokerFailure.refused(
                            url.toString(),
                            "and those before have more than " + (Brokers.MOST_BYTES >> 20) + " MiB",
                            "take fewer pacts at a time");
                }
                pacts.add(pact);
            } catch (BrokerFailure failure) {
                findings.add(failure.finding("the server of the pact"));
            }
        }
        return Result.of(pacts, findings);
    }

    /** Whether the pact is at the broker, which takes its result. */
    public boolean isAtBroker(BrokerPact pact) {
        return isAtBroker(URI.create(pact.url()));
    }

    private boolean isAtBroker(URI url) {
        return broker != null && Origin.of(url).equals(Origin.of(broker.url()));
    }

    private PactBroker server(URI url) {
        PactBroker stranger = PactBroker.at(url);
        if (broker == null) {
            return stranger;
        }
        return isAtBroker(url) ? broker : stranger.withTimeout(broker.timeout());
    }
}
