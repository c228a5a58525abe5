package dev.concordat.design.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.design.mock.Mock;
import dev.concordat.design.mock.MockOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A mock on a socket. In a test:
 *
 * <pre>{@code
 * try (MockServer mock = MockServer.start(contract, MockOptions.DEFAULT)) {
 *     client.call(mock.url());
 * }
 * }</pre>
 *
 * <p>Browsers may call it from any page (Fetch, 3.3): it knows no secrets.
 */
public final class MockServer implements AutoCloseable {

    static {
        // The JDK's server waits for acknowledgements between head and body, 40 ms an answer, unless told otherwise.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static final int LARGEST_BODY = 16 * 1024 * 1024;
    private static final int THREADS = 16;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Mock mock;
    private final Consumer<String> log;

    private MockServer(HttpServer server, ExecutorService threads, Mock mock, Consumer<String> log) {
        this.server = server;
        this.threads = threads;
        this.mock = mock;
        this.log = log;
    }

    /** Starts on a free port of the loopback interface and says nothing. */
    public static MockServer start(Contract contract, MockOptions options) throws IOException {
        return start(
                contract, options, new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), line -> {});
    }

    /**
     * Starts.
     *
     * @param address where to listen; port 0 takes a free one
     * @param log takes one line for each exchange
     * @throws IOException where the address cannot be had
     */
    public static MockServer start(
            Contract contract, MockOptions options, InetSocketAddress address, Consumer<String> log)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, named());
        MockServer mock = new MockServer(server, threads, new Mock(contract, options), log);
        server.createContext("/", mock::serve);
        server.setExecutor(threads);
        server.start();
        return mock;
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "concordat-mock-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The base URL. */
    public URI url() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().isAnyLocalAddress() ? "localhost" : address.getHostString();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }

    /** Ends at once; requests under way are not answered. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = read(exchange.getRequestBody());
            WireResponse response;
            try {
                response = body.length > LARGEST_BODY ? mock.tooLarge(LARGEST_BODY) : answer(exchange, body);
            } catch (RuntimeException fault) {
                log.accept("the mock itself failed: " + fault);
                response = new WireResponse(500, List.of(), Content.EMPTY, true);
            }
            log.accept(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " -> " + response.status());
            send(exchange, response);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(LARGEST_BODY + 1);
    }

    private WireResponse answer(HttpExchange exchange, byte[] body) {
        List<HeaderField> headers = new ArrayList<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.add(new HeaderField(name, value))));
        if (exchange.getRequestMethod().equals("OPTIONS")
                && exchange.getRequestHeaders().containsKey("Access-Control-Request-Method")) {
            return new WireResponse(204, preflight(exchange), Content.EMPTY, true);
        }
        URI uri = exchange.getRequestURI();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        return mock.answer(new WireRequest(
                exchange.getRequestMethod(), target, headers, body.length == 0 ? null : Content.of(body)));
    }

    private static List<HeaderField> preflight(HttpExchange exchange) {
        List<HeaderField> headers = new ArrayList<>();
        headers.add(new HeaderField(
                "Access-Control-Allow-Methods",
                exchange.getRequestHeaders().getFirst("Access-Control-Request-Method")));
        String names = exchange.getRequestHeaders().getFirst("Access-Control-Request-Headers");
        if (names != null) {
            headers.add(new HeaderField("Access-Control-Allow-Headers", names));
        }
        return headers;
    }

    private static void send(HttpExchange exchange, WireResponse response) throws IOException {
        response.headers().forEach(field -> exchange.getResponseHeaders().add(field.name(), field.value()));
        if (exchange.getRequestHeaders().containsKey("Origin")) {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "*");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        byte[] body = response.body().bytes();
        boolean empty = head || response.status() == 204 || response.status() == 304 || body.length == 0;
        exchange.sendResponseHeaders(response.status(), empty ? -1 : body.length);
        if (!empty) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
