package dev.concordat.design.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One page that listens for events (HTML, 9.2: {@code text/event-stream}). */
final class EventStream {

    /** A page that takes none of so many events is gone. */
    private static final int WAITING = 100;

    /** A comment now and then shows whether somebody is still there. */
    private static final long ALIVE_SECONDS = 15;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>(WAITING);

    /** Whether there was room for it. */
    boolean send(String name, String data) {
        return events.offer("event: " + name + "\ndata: " + data + "\n\n");
    }

    /** Writes events until the page goes or the thread is interrupted. */
    void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                String event = take();
                write(out, event == null ? ": alive\n\n" : event);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String take() throws InterruptedException {
        return events.poll(ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
