package dev.concordat.tests.broker;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a Pact Broker is and how it lets us in.
 *
 * @param url its base URL
 * @param authorization the header {@code Authorization}; null where the broker asks for none
 * @param timeout for each request
 */
public record PactBroker(URI url, @Nullable String authorization, Duration timeout) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** @throws IllegalArgumentException for what is no URL of a broker; the message does not repeat it */
    public PactBroker {
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!http || url.getHost() == null) {
            throw new IllegalArgumentException("it is no base URL such as https://broker.example");
        }
        if (url.getRawUserInfo() != null) {
            // It would stand in every message that names the broker.
            throw new IllegalArgumentException(
                    "user and password have an option of their own, they are no part of the URL");
        }
    }

    public static PactBroker at(URI url) {
        return new PactBroker(url, null, TIMEOUT);
    }

    /** A bearer token (RFC 6750), as PactFlow hands out. */
    public PactBroker withToken(String token) {
        return new PactBroker(url, "Bearer " + token, timeout);
    }

    /**
     * User and password (RFC 7617).
     *
     * @param credentials {@code user:password}
     */
    public PactBroker withBasic(String credentials) {
        String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new PactBroker(url, "Basic " + encoded, timeout);
    }

    public PactBroker withTimeout(Duration timeout) {
        return new PactBroker(url, authorization, timeout);
    }

    /** Keeps the credential out of logs. */
    @Override
    public String toString() {
        return url.toString();
    }
}
