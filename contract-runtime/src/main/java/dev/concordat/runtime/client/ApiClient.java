package dev.concordat.runtime.client;

import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.violation.InvalidDataException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How generated clients reach a service; safe for all threads. A request that does not match the contract is not sent:
 * {@link InvalidDataException}. Trouble on the way is an {@link UncheckedIOException}, a response that the contract does
 * not declare an {@link UnexpectedResponseException}. Redirects are not followed unless the HTTP client does.
 */
public final class ApiClient {
    private final HttpClient http;
    private final Requests requests;
    private final Responses responses;

    private ApiClient(Builder settings) {
        this.http = settings.http == null
                ? HttpClient.newBuilder().connectTimeout(settings.timeout).build()
                : settings.http;
        this.requests = new Requests(settings.base, settings.timeout, settings.credentials, settings.hook);
        this.responses = new Responses(settings.timeout, settings.maxBody);
    }

    /** A client of the service at a base URL, below which the contract's paths are. */
    public static Builder to(URI base) {
        return new Builder(base);
    }

    /** A client for callbacks and webhooks, which have a URL each. */
    public static Builder toAnyUrl() {
        return new Builder(null);
    }

    /** Calls an operation and waits for its response; of a stream only for its beginning. */
    public <Q, R extends OperationResponse> R call(ClientBinding<Q, R> binding, Q request) {
        return send(binding, requests.of(binding, laidOut(binding, request)));
    }

    /** The same without waiting; what the other would throw ends the stage. */
    public <Q, R extends OperationResponse> CompletionStage<R> callAsync(ClientBinding<Q, R> binding, Q request) {
        return start(() -> sendAsync(binding, requests.of(binding, laidOut(binding, request))));
    }

    /** Sends a callback or webhook to a URL of its own; what the contract declares for the query is added to it. */
    public <Q, R extends OperationResponse> R call(ClientBinding<Q, R> binding, URI url, Q request) {
        return send(binding, requests.to(url, binding, laidOut(binding, request)));
    }

    /** The same without waiting. */
    public <Q, R extends OperationResponse> CompletionStage<R> callAsync(
            ClientBinding<Q, R> binding, URI url, Q request) {
        return start(() -> sendAsync(binding, requests.to(url, binding, laidOut(binding, request))));
    }

    private static <Q> RequestWriter laidOut(ClientBinding<Q, ?> binding, Q request) {
        RequestWriter out = new RequestWriter(binding.operation());
        binding.write(request, out);
        if (!out.violations().isEmpty()) {
            throw new InvalidDataException(out.violations().list());
        }
        return out;
    }

    private <R extends OperationResponse> R send(ClientBinding<?, R> binding, HttpRequest request) {
        try {
            return responses.read(binding, http.send(request, BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while waiting for a response");
            interrupted.initCause(e);
            throw new UncheckedIOException(interrupted);
        }
    }

    private <R extends OperationResponse> CompletionStage<R> sendAsync(
            ClientBinding<?, R> binding, HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofInputStream()).handle((response, failure) -> {
            if (failure == null) {
                return responses.read(binding, response);
            }
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            throw cause instanceof IOException io ? new UncheckedIOException(io) : new CompletionException(cause);
        });
    }

    private interface Start<R> {
        CompletionStage<R> get();
    }

    private static <R> CompletionStage<R> start(Start<R> start) {
        try {
            return start.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    /** Collects what a client needs beside its URL. */
    public static final class Builder {
        private static final Duration TIMEOUT = Duration.ofSeconds(30);
        private static final int MAX_BODY = 16 * 1024 * 1024;

        private final @Nullable URI base;
        private final Map<String, Credential> credentials = new LinkedHashMap<>();
        private @Nullable HttpClient http;
        private Duration timeout = TIMEOUT;
        private int maxBody = MAX_BODY;
        private BiConsumer<Operation, HttpRequest.Builder> hook = (operation, request) -> {};

        private Builder(@Nullable URI base) {
            this.base = base;
        }

        /** The HTTP client, for proxies, certificates, executors or redirects; otherwise a plain one. */
        public Builder http(HttpClient client) {
            http = client;
            return this;
        }

        /** How long a response may take to begin, and its body to be read unless it is a stream; 30 seconds otherwise. */
        public Builder timeout(Duration limit) {
            timeout = limit;
            return this;
        }

        /** How many bytes of a response are read into memory; 16 MiB otherwise. */
        public Builder maxBody(int bytes) {
            maxBody = bytes;
            return this;
        }

        /** Adds the credential of one security scheme; an operation gets the first alternative that is complete. */
        public Builder credential(Credential credential) {
            credentials.put(credential.scheme(), credential);
            return this;
        }

        /** Sees each request before it is sent, and may add to it: tracing headers, for example. */
        public Builder beforeSend(BiConsumer<Operation, HttpRequest.Builder> action) {
            hook = hook.andThen(action);
            return this;
        }

        public ApiClient build() {
            return new ApiClient(this);
        }
    }
}
