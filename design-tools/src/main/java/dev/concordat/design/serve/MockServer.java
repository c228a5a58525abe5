package dev.concordat.design.serve;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.contract.Contract;
import dev.concordat.design.mock.Mock;
import dev.concordat.design.mock.MockOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private static final int THREADS = 16;

    private final HttpServer server;
    private final ExecutorService threads;

    private MockServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
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
        Mock mock = new Mock(contract, options);
        MockHandler handler = new MockHandler(() -> mock, log); // sets how sockets behave before there is one
        HttpServer server = HttpServer.create(address, 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, Daemons.named("concordat-mock-"));
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
        return new MockServer(server, threads);
    }

    /** The base URL. */
    public URI url() {
        return BaseUrl.of(server.getAddress());
    }

    /** Ends at once; requests under way are not answered. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
