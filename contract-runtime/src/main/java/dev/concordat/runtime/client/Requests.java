package dev.concordat.runtime.client;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.PathTemplate;
import dev.concordat.runtime.http.RequestWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes requests of {@code java.net.http} of what was laid out. */
final class Requests {
    /** What {@code java.net.http} wants to set by itself. */
    private static final Set<String> RESTRICTED = Set.of("connection", "host", "upgrade");

    private final @Nullable URI base;
    private final Duration timeout;
    private final Map<String, Credential> credentials;
    private final BiConsumer<Operation, HttpRequest.Builder> hook;
    private final Map<String, PathTemplate> templates = new ConcurrentHashMap<>();

    Requests(
            @Nullable URI base,
            Duration timeout,
            Map<String, Credential> credentials,
            BiConsumer<Operation, HttpRequest.Builder> hook) {
        this.base = base;
        this.timeout = timeout;
        this.credentials = Map.copyOf(credentials);
        this.hook = hook;
    }

    /** A request to the operation's path below the base. */
    HttpRequest of(ClientBinding<?, ?> binding, RequestWriter out) {
        if (base == null) {
            throw new IllegalStateException(
                    binding.operation().id() + " needs a base URL: make the client with ApiClient.to");
        }
        String path = templates
                .computeIfAbsent(binding.operation().path(), PathTemplate::new)
                .expand(out.path());
        String root = base.toString();
        return to(URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path), binding, out);
    }

    HttpRequest to(URI url, ClientBinding<?, ?> binding, RequestWriter out) {
        authenticate(binding.security(), out);
        String query = out.query();
        String separator = query.isEmpty() ? "" : url.getRawQuery() == null ? "?" : "&";
        // A URL that cannot be used is told of before there are credentials in it.
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .uri(URI.create(url + separator + query))
                .timeout(timeout);
        out.headers().asMap().forEach((name, values) -> values.forEach(value -> header(request, url, name, value)));
        request.method(binding.operation().method(), body(out, request));
        hook.accept(binding.operation(), request);
        return request.build();
    }

    /**
     * Sets a field; what {@code java.net.http} sets by itself must say the same, or nothing is sent. The length alone it
     * counts, whatever was asked for: no other length can be sent (RFC 9110, 8.6).
     */
    private static void header(HttpRequest.Builder request, URI url, String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "content-length" -> {} // it counts the body itself
            case "expect" -> {
                if (!value.equalsIgnoreCase("100-continue")) {
                    throw new IllegalArgumentException("the header Expect can only be 100-continue (RFC 9110, 10.1.1)");
                }
                request.expectContinue(true);
            }
            case "host" -> {
                if (!value.equalsIgnoreCase(url.getRawAuthority())) {
                    put(request, name, value);
                }
            }
            default -> put(request, name, value);
        }
    }

    /** The value may be a secret, which {@code java.net.http} would quote. */
    private static void put(HttpRequest.Builder request, String name, String value) {
        try {
            request.header(name, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    RESTRICTED.contains(name.toLowerCase(Locale.ROOT))
                            ? "java.net.http sets the header " + name
                                    + " by itself unless -Djdk.httpclient.allowRestrictedHeaders names it"
                            : "the header " + name + " has a value that HTTP does not allow");
        }
    }

    /** Puts the credentials of the first alternative of which all are known. */
    private void authenticate(List<List<String>> alternatives, RequestWriter out) {
        for (List<String> alternative : alternatives) {
            if (credentials.keySet().containsAll(alternative)) {
                alternative.stream()
                        .flatMap(scheme -> Stream.ofNullable(credentials.get(scheme)))
                        .forEach(credential -> credential.put(out));
                return;
            }
        }
    }

    private static BodyPublisher body(RequestWriter out, HttpRequest.Builder request) {
        String type = out.mediaType();
        if (type == null) {
            return BodyPublishers.noBody();
        }
        Body body = out.body();
        if (body == null) {
            String boundary = "part-" + UUID.randomUUID();
            request.header("Content-Type", type + "; boundary=" + boundary);
            return publisher(new Multipart(out.parts(), boundary));
        }
        request.header("Content-Type", type);
        return publisher(body);
    }

    private static BodyPublisher publisher(Body body) {
        if (body.length() == 0) {
            return BodyPublishers.noBody();
        }
        BodyPublisher bytes = BodyPublishers.ofInputStream(() -> {
            try {
                return body.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return body.length() == Body.UNKNOWN ? bytes : BodyPublishers.fromPublisher(bytes, body.length());
    }
}
