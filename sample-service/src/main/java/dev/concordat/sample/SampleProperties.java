package dev.concordat.sample;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sample.*}.
 *
 * @param data the folder of everything that is kept: the database and the key that signs tokens
 * @param apiKeys the API key of each sender, by the sender's name: <code>{sha256}</code> and its hash, or the key itself
 * @param streamIdle how long a stream of tracking events stays open without an event
 * @param callbackHosts hosts that news may be sent to; none by default, so that nobody uses this service to reach a
 *     network that only it can reach
 * @param callbackRetry how long it takes until news is sent again that nobody received
 * @param webhooks where deliveries are reported to by contract, by the sender's name
 */
@ConfigurationProperties("sample")
public record SampleProperties(
        @DefaultValue("data") Path data,
        @DefaultValue Map<String, String> apiKeys,
        @DefaultValue("5s") Duration streamIdle,
        @DefaultValue Set<String> callbackHosts,
        @DefaultValue("1m") Duration callbackRetry,
        @DefaultValue Map<String, Webhook> webhooks) {

    /** An address of a business customer and the secret that signs what is sent there. */
    public record Webhook(URI url, String secret) {}

    public SampleProperties {
        data = data.toAbsolutePath().normalize();
        apiKeys = Map.copyOf(apiKeys);
        callbackHosts = Set.copyOf(callbackHosts);
        webhooks = Map.copyOf(webhooks);
    }
}
