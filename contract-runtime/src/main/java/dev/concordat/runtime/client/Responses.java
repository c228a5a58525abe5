package dev.concordat.runtime.client;

import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.OperationResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads responses of {@code java.net.http}, in bounded time and memory unless their bodies are handed on as streams. */
final class Responses {
    private final Duration timeout;
    private final int maxBody;

    Responses(Duration timeout, int maxBody) {
        this.timeout = timeout;
        this.maxBody = maxBody;
    }

    <R extends OperationResponse> R read(ClientBinding<?, R> binding, HttpResponse<InputStream> response) {
        InputStream body = response.body();
        ResponseReader reader = new ResponseReader(
                binding.operation(),
                response.statusCode(),
                Headers.of(response.headers().map()),
                body,
                maxBody);
        CompletableFuture<Void> reading = new CompletableFuture<>();
        var unused = reading.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, late) -> {
                    if (late != null) {
                        close(body); // whoever reads from it gets an IOException
                    }
                });
        boolean handedOver = false;
        try {
            R result = binding.read(reader);
            handedOver = reader.isHandedOver();
            if (!handedOver) {
                reader.drain();
            }
            return result;
        } finally {
            reading.complete(null);
            if (!handedOver) {
                close(body);
            }
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Nobody reads it any more.
        }
    }
}
