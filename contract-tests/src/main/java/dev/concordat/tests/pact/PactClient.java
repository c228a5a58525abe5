package dev.concordat.tests.pact;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests over HTTP/1.1; follows no redirect, keeps no cookie, and reads no more than it can hold. */
final class PactClient {

    /** Nobody is there, which no other request will change. */
    static final class Unreachable extends IOException {
        private static final long serialVersionUID = 1;

        Unreachable(String message) {
            super(message);
        }
    }

    private static final int MOST_BYTES = 32 << 20;

    /** Set by the transport itself, whatever a pact says. */
    private static final Set<String> CONNECTION_HEADERS =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final Duration timeout;
    private final HttpClient client;

    PactClient(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Sends one request and waits for the whole response.
     *
     * @throws Unreachable if no connection came about
     * @throws IOException if the exchange broke or took too long, with the reason as message
     */
    PactResponse send(String method, URI uri, Map<String, String> headers, byte @Nullable [] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (!CONNECTION_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, value);
            }
        });
        BoundedBody read = new BoundedBody(MOST_BYTES);
        CompletableFuture<HttpResponse<Void>> pending =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArrayConsumer(read));
        try {
            HttpResponse<Void> response = pending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new PactResponse(response.statusCode(), response.headers().map(), read.bytes());
        } catch (TimeoutException late) {
            pending.cancel(true);
            throw new IOException("no complete answer within " + timeout.toMillis() + " ms", late);
        } catch (ExecutionException broken) {
            throw reason(uri, broken.getCause());
        }
    }

    private IOException reason(URI uri, @Nullable Throwable cause) {
        String authority = uri.getScheme() + "://" + uri.getAuthority();
        if (cause instanceof HttpConnectTimeoutException) {
            return new Unreachable(authority + " does not accept a connection within " + timeout.toMillis() + " ms");
        }
        if (cause instanceof ConnectException) {
            return new Unreachable(authority + " does not accept connections");
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return new IOException("no answer within " + timeout.toMillis() + " ms", cause);
        }
        if (cause instanceof javax.net.ssl.SSLException) {
            return new Unreachable("no TLS connection to " + authority + ": " + cause.getMessage());
        }
        String message = cause == null || cause.getMessage() == null ? "the exchange broke" : cause.getMessage();
        return new IOException(message, cause);
    }
}
