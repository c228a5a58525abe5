package dev.concordat.sample.subscription;

import dev.concordat.sample.SampleProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends JSON to addresses that others chose: to allowed hosts only, once, without following redirects, with bounded
 * time and number. What is more than that is dropped and logged.
 */
@Component
public class Callbacks {
    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int AT_ONCE = 16;

    private final Set<String> hosts;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Callbacks(SampleProperties properties) {
        this.hosts = properties.callbackHosts();
    }

    /** Sends and does not wait. With a secret the body is signed. */
    public void send(URI url, byte[] json, @Nullable String secret) {
        if (url.getHost() == null || !hosts.contains(url.getHost())) {
            LOG.debug("No callback to {}: the host is not among sample.callback-hosts", url);
            return;
        }
        if (!free.tryAcquire()) {
            LOG.warn("No callback to {}: {} are under way", url, AT_ONCE);
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        if (secret != null) {
            request.header("X-Signature", signature(json, secret));
        }
        var unused = client.sendAsync(request.build(), BodyHandlers.discarding())
                .thenAccept(response -> {
                    if (response.statusCode() / 100 != 2) {
                        LOG.warn("Callback to {} was answered {}", url, response.statusCode());
                    }
                })
                .whenComplete((done, failure) -> {
                    free.release();
                    if (failure != null) {
                        LOG.warn("Callback to {} failed", url, failure);
                    }
                });
    }

    static String signature(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
