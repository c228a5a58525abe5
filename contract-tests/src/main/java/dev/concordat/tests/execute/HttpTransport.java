package dev.concordat.tests.execute;

import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** HTTP/1.1 by the JDK's client: no redirects followed, no cookies kept, everything bounded. */
public final class HttpTransport implements Transport {

    /** How the JDK's client refuses such an answer; it has no type of its own for that. */
    private static final String CONTENT_OF_204 = "unexpected content length header with 204";

    private static final String BROKEN = "the connection broke";

    private final String base;
    private final TransportLimits limits;
    private final HttpClient client;
    private final Listening listening;

    /** @param base the URL that the contract's paths are appended to, without a slash at its end */
    public HttpTransport(String base, TransportLimits limits) {
        this(
                base,
                limits,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.connect())
                        .build());
    }

    /**
     * The same by another client, such as one that trusts a certificate of its own or opens no connection at all.
     *
     * @param client follows no redirects and keeps no cookies
     */
    public HttpTransport(String base, TransportLimits limits, HttpClient client) {
        this.base = base;
        this.limits = limits;
        this.client = client;
        this.listening = new Listening(limits.stream());
    }

    @Override
    public Outcome send(WireRequest request) {
        HttpRequest http;
        try {
            http = build(request);
        } catch (IllegalArgumentException refused) {
            return new Outcome.NotSent("the HTTP client refuses the request: " + refused.getMessage());
        }
        Outcome first = exchange(request, http);
        // A kept-alive connection may have been closed by the other side meanwhile: that is not an answer.
        return first instanceof Outcome.NoAnswer noAnswer && noAnswer.reason().startsWith(BROKEN)
                ? exchange(request, http)
                : first;
    }

    private HttpRequest build(WireRequest request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(base + request.target())).timeout(limits.answer());
        for (HeaderField field : request.headers()) {
            builder.header(field.name(), field.value());
        }
        Content body = request.body();
        return builder.method(
                        request.method(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes()))
                .build();
    }

    private Outcome exchange(WireRequest request, HttpRequest http) {
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<BoundedBody.Read>> future = client.sendAsync(http, this::body);
        try {
            HttpResponse<BoundedBody.Read> response =
                    future.get(limits.answer().plus(limits.connect()).toMillis(), TimeUnit.MILLISECONDS);
            BoundedBody.Read read = response.body();
            return new Outcome.Answered(new Exchange(
                    request,
                    new WireResponse(
                            response.statusCode(),
                            fields(response.headers()),
                            Content.of(read.bytes().toByteArray()),
                            read.complete()),
                    Duration.ofNanos(System.nanoTime() - start)));
        } catch (TimeoutException late) {
            future.cancel(true);
            return new Outcome.NoAnswer(
                    request, "no complete answer within " + limits.answer().toSeconds() + " s");
        } catch (ExecutionException failed) {
            return failure(request, failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("the run was interrupted");
        }
    }

    private BoundedBody body(HttpResponse.ResponseInfo info) {
        boolean events = info.headers()
                .firstValue("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).startsWith("text/event-stream"))
                .orElse(false);
        BoundedBody body = new BoundedBody(limits.bodyBytes(), events);
        if (events) {
            listening.to(body);
        }
        return body;
    }

    private Outcome failure(WireRequest request, Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return new Outcome.Unreachable(
                    "no connection within " + limits.connect().toSeconds() + " s");
        }
        if (cause instanceof ConnectException) {
            String message = cause.getMessage();
            boolean unknown = causes(cause).anyMatch(inner -> inner instanceof UnresolvedAddressException);
            return new Outcome.Unreachable(
                    unknown ? "the host name does not resolve" : message == null ? "connection refused" : message);
        }
        if (causes(cause).anyMatch(HttpTransport::isHandshake)) {
            return new Outcome.Unreachable("no TLS connection: " + cause.getMessage());
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return new Outcome.NoAnswer(
                    request, "no answer within " + limits.answer().toSeconds() + " s");
        }
        if (String.valueOf(cause.getMessage()).startsWith(CONTENT_OF_204)) {
            return new Outcome.IllegalContent(request, 204);
        }
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Outcome.NoAnswer(
                request, (cause instanceof IOException ? BROKEN : "the answer is not HTTP") + ": " + detail);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10);
    }

    /** A certificate that is not trusted, or a port that speaks plain HTTP; the JDK has no type of its own for that. */
    private static boolean isHandshake(Throwable failure) {
        return failure instanceof SSLHandshakeException
                || (failure instanceof SSLException
                        && String.valueOf(failure.getMessage()).contains("plaintext connection"));
    }

    private static List<HeaderField> fields(HttpHeaders headers) {
        List<HeaderField> fields = new ArrayList<>();
        headers.map().forEach((name, values) -> {
            if (!name.startsWith(":")) {
                values.forEach(value -> fields.add(new HeaderField(name, value)));
            }
        });
        return fields;
    }
}
