package dev.concordat.tests.execute;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a limit; of an event stream the first event, or what comes until it is stopped. */
final class BoundedBody implements BodySubscriber<BoundedBody.Read> {

    /**
     * What was read.
     *
     * @param complete false where more would have come
     */
    record Read(ByteArrayOutputStream bytes, boolean complete) {}

    private final int limit;
    private final boolean events;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Read> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    BoundedBody(int limit, boolean events) {
        this.limit = limit;
        this.events = events;
    }

    @Override
    public CompletionStage<Read> getBody() {
        return result;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(1);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (result.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            byte[] chunk = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
        }
        if (bytes.size() >= limit || (events && hasEvent())) {
            stop();
        } else if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable cause) {
        result.completeExceptionally(cause);
    }

    @Override
    public synchronized void onComplete() {
        result.complete(new Read(bytes, true));
    }

    /** Ends reading: what has come so far is the body. False if it had ended before. */
    synchronized boolean stop() {
        boolean first = result.complete(new Read(bytes, false));
        if (first && subscription != null) {
            subscription.cancel();
        }
        return first;
    }

    /** Whether an event has ended: a blank line after a field (HTML, 9.2.6). */
    private boolean hasEvent() {
        String text = bytes.toString(java.nio.charset.StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.contains("data") && text.substring(text.indexOf("data")).contains("\n\n");
    }
}
