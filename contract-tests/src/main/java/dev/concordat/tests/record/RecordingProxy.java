package dev.concordat.tests.record;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.traffic.Recorded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Stands between clients and a service on this machine's loopback address: hands on what they say to each other as it
 * comes, event streams too, and tells what has passed. Compression is not asked for, so that bodies can be read; of very
 * long ones the beginning is kept.
 */
public final class RecordingProxy implements AutoCloseable {

    private static final int THREADS = 64;
    private static final int WAITING = 1_000;
    private static final int BUFFER = 16 << 10;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final HttpServer server;
    private final ExecutorService threads;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final URI target;
    private final Consumer<Recorded> passed;
    private final AtomicInteger count = new AtomicInteger();

    private RecordingProxy(HttpServer server, URI target, Consumer<Recorded> passed) {
        this.server = server;
        this.target = target;
        this.passed = passed;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "concordat-record");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /**
     * Listens on the loopback address.
     *
     * @param target base URL of the service
     * @param port 0 for a free one
     * @param passed told of each exchange, by several threads at once
     * @throws IOException where the port is taken
     */
    public static RecordingProxy start(URI target, int port, Consumer<Recorded> passed) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        RecordingProxy proxy = new RecordingProxy(server, target, passed);
        server.setExecutor(proxy.threads);
        server.createContext("/", proxy::handle);
        server.start();
        return proxy;
    }

    /** Where clients have to send to, in place of the target. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Takes no more; what has been handed on already is told of before this returns, at most a moment later. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI url = URI.create(base()
                    + exchange.getRequestURI().getRawPath()
                    + (exchange.getRequestURI().getRawQuery() == null
                            ? ""
                            : "?" + exchange.getRequestURI().getRawQuery()));
            KeptBytes sent = new KeptBytes();
            HttpResponse<InputStream> response;
            try {
                response = client.send(request(url, exchange, sent), BodyHandlers.ofInputStream());
            } catch (IOException | IllegalArgumentException away) {
                refuse(exchange, away);
                return;
            }
            WireResponse answer = handOn(response, exchange);
            String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
            WireRequest request = new WireRequest(
                    exchange.getRequestMethod(),
                    url.getRawPath() + query,
                    PassedHeaders.fields(exchange.getRequestHeaders()),
                    sent.content().isEmpty() ? null : sent.content());
            passed.accept(new Recorded(
                    url, new Exchange(request, answer), sent.isWhole(), "request " + count.incrementAndGet()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private String base() {
        return target.toString().replaceFirst("/+$", "");
    }

    private static HttpRequest request(URI url, HttpExchange exchange, KeptBytes sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url);
        PassedHeaders.toService(exchange.getRequestHeaders())
                .forEach(field -> request.header(field.name(), field.value()));
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> new KeepingStream(exchange.getRequestBody(), sent));
        BodyPublisher body = chunked
                ? stream
                : length == null || length.equals("0")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.fromPublisher(stream, Long.parseLong(length));
        return request.method(exchange.getRequestMethod(), body).build();
    }

    /** Hands an answer on, each part as it comes. */
    private static WireResponse handOn(HttpResponse<InputStream> response, HttpExchange exchange) {
        KeptBytes kept = new KeptBytes();
        boolean ended = false;
        try (InputStream in = response.body()) {
            PassedHeaders.toClient(response.headers())
                    .forEach(field -> exchange.getResponseHeaders().add(field.name(), field.value()));
            exchange.sendResponseHeaders(response.statusCode(), length(response, exchange));
            OutputStream out = exchange.getResponseBody();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                kept.add(buffer, read);
                out.write(buffer, 0, read);
                out.flush();
            }
            ended = true;
        } catch (IOException gone) {
            // The client or the service has gone; what has passed till then is kept.
        }
        return new WireResponse(
                response.statusCode(),
                PassedHeaders.fields(response.headers().map()),
                kept.content(),
                ended && kept.isWhole());
    }

    /** As the server wants it: -1 for no content, 0 for as much as there will be. */
    private static long length(HttpResponse<InputStream> response, HttpExchange exchange) {
        int status = response.statusCode();
        if (exchange.getRequestMethod().equals("HEAD") || status == 204 || status == 304) {
            return -1;
        }
        long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
        boolean none = response.headers().firstValue("Content-Length").isPresent() && length == 0;
        return none ? -1 : length;
    }

    private void refuse(HttpExchange exchange, Exception away) throws IOException {
        byte[] text = ("concordat record: " + target.getHost() + " cannot be asked: " + away.getMessage() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(502, exchange.getRequestMethod().equals("HEAD") ? -1 : text.length);
        exchange.getResponseBody().write(text);
    }
}
