package dev.concordat.core.fetch;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code http:} and {@code https:} documents from allowed hosts, and leaves every other URI to the reader of
 * local files. A document must not make the build call arbitrary hosts, so the list is empty unless the user fills it.
 *
 * @param local reads what is not remote
 * @param allowedHosts host names, or {@code host:port} where only that port is meant
 * @param maximumBytes the largest document that is read
 * @param timeout how long each answer may take, to its last byte
 */
public record WebDocuments(DocumentReader local, Set<String> allowedHosts, int maximumBytes, Duration timeout)
        implements DocumentReader {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int MAXIMUM_REDIRECTS = 5;

    public WebDocuments {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    public WebDocuments(DocumentReader local, Set<String> allowedHosts) {
        this(local, allowedHosts, FileDocuments.DEFAULT_MAXIMUM_BYTES, TIMEOUT);
    }

    @Override
    public Result<byte[]> read(URI uri) {
        if (!isRemote(uri)) {
            return local.read(uri);
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            URI next = uri;
            for (int hops = 0; hops <= MAXIMUM_REDIRECTS; hops++) {
                if (!isAllowed(next)) {
                    return refused(uri, String.valueOf(next.getHost()));
                }
                HttpResponse<byte[]> response = send(client, next);
                URI redirect = redirectOf(response, next);
                if (redirect == null) {
                    return answer(uri, response);
                }
                next = redirect;
            }
            return unreadable(uri, "redirects more than " + MAXIMUM_REDIRECTS + " times");
        } catch (IOException | IllegalArgumentException failure) {
            String reason = failure.getMessage();
            return unreadable(
                    uri,
                    "cannot be read: " + (reason == null ? failure.getClass().getSimpleName() : reason));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return unreadable(uri, "was not read: interrupted");
        }
    }

    /** The request's own timeout would end with the headers; this one bounds the body too. */
    private HttpResponse<byte[]> send(HttpClient client, URI uri) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(HttpRequest.newBuilder(uri).build(), head -> new BoundedBody(maximumBytes));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException("no complete answer in " + timeout.toSeconds() + " s", slow);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException known ? known : new IOException(failure.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Result<byte[]> answer(URI uri, HttpResponse<byte[]> response) {
        return response.statusCode() == 200
                ? Result.of(response.body())
                : unreadable(uri, "was answered with status " + response.statusCode());
    }

    private static @Nullable URI redirectOf(HttpResponse<?> response, URI from) {
        return response.statusCode() / 100 == 3
                ? response.headers().firstValue("location").map(from::resolve).orElse(null)
                : null;
    }

    private static boolean isRemote(URI uri) {
        return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    }

    private boolean isAllowed(URI uri) {
        String host = uri.getHost();
        if (host == null || !isRemote(uri)) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return allowedHosts.contains(name) || allowedHosts.contains(name + ":" + uri.getPort());
    }

    /** A document that the user has not allowed to be read. */
    static Result<byte[]> refused(URI uri, String host) {
        return Result.failed(Finding.error(
                "remote-reference-not-allowed",
                uri + " is not read: the host " + host + " is not among the allowed ones",
                "keep a local copy, or allow the host: --allow-host " + host
                        + " on the command line, allowedHosts in the Maven plugin",
                SourceLocation.of(uri.toString())));
    }

    private static Result<byte[]> unreadable(URI uri, String problem) {
        return Result.failed(
                Finding.error("unreadable-document", uri + " " + problem, null, SourceLocation.of(uri.toString())));
    }

    @Override
    public String displayName(URI uri) {
        return isRemote(uri) ? uri.toString() : local.displayName(uri);
    }
}
