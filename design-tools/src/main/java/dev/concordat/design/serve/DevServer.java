package dev.concordat.design.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.design.dev.DevPage;
import dev.concordat.design.dev.DevRound;
import dev.concordat.design.dev.DevState;
import dev.concordat.design.dev.Snapshot;
import dev.concordat.design.dev.Stage;
import dev.concordat.design.mock.Mock;
import dev.concordat.design.mock.MockOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches a document and all it refers to. After each save it is checked, the mock answers as it says now, and the page
 * below {@value #PAGES} loads itself anew. What cannot be read leaves the mock as it was.
 */
public final class DevServer implements AutoCloseable {

    /** Where the page stands; all other paths are the mock's. */
    public static final String PAGES = "/_concordat/";

    /** A page that listens holds one. */
    private static final int THREADS = 64;

    private static final int WORKERS = 2;

    private final HttpServer server;
    private final FileWatch watch;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Daemons.named("concordat-dev-http-"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Daemons.named("concordat-dev-"));
    private final CopyOnWriteArrayList<EventStream> pages = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Mock> mock = new AtomicReference<>();
    private final DevRound round;
    private final Supplier<DocumentReader> documents;
    private final MockOptions mockOptions;
    private final Consumer<DevState> told;
    private volatile DevState state = DevState.NONE;

    private DevServer(
            HttpServer server,
            FileWatch watch,
            DevRound round,
            Supplier<DocumentReader> documents,
            MockOptions mockOptions,
            Consumer<DevState> told) {
        this.server = server;
        this.watch = watch;
        this.round = round;
        this.documents = documents;
        this.mockOptions = mockOptions;
        this.told = told;
    }

    /**
     * Starts, checks the document once and returns.
     *
     * @param documents reads files as they are now; asked anew for each round
     * @param address where to listen; port 0 takes a free one
     * @param told takes the state after each round
     * @throws IOException where the address cannot be had, or nothing can be watched
     */
    public static DevServer start(
            DevRound round,
            Supplier<DocumentReader> documents,
            MockOptions mockOptions,
            InetSocketAddress address,
            Consumer<DevState> told)
            throws IOException {
        FileWatch watch = new FileWatch();
        try {
            watch.watch(files(Set.of(round.spec())));
            HttpServer server = HttpServer.create(address, 0);
            DevServer dev = new DevServer(server, watch, round, documents, mockOptions, told);
            MockHandler answers = new MockHandler(dev::readyMock, line -> {});
            server.createContext("/", exchange -> {
                if (dev.mock.get() == null) {
                    send(exchange, 503, "text/plain", "the document cannot be read yet: see " + PAGES + "\n");
                } else {
                    answers.handle(exchange);
                }
            });
            server.createContext(PAGES, dev::page);
            server.createContext(PAGES + DevPage.EVENTS, dev::events);
            server.setExecutor(dev.threads);
            dev.checkOrTell();
            server.start();
            dev.workers.execute(dev::follow);
            return dev;
        } catch (IOException | RuntimeException failed) {
            watch.close();
            throw failed;
        }
    }

    /** The base URL of the mock. */
    public URI url() {
        return BaseUrl.of(server.getAddress());
    }

    /** The URL of the page. */
    public URI page() {
        return url().resolve(PAGES);
    }

    /** What is known now. */
    public DevState state() {
        return state;
    }

    /** Ends at once. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        threads.shutdownNow();
        try {
            watch.close();
        } catch (IOException unwatched) {
            // Nothing is watched any more, which was meant.
        }
    }

    /** Checks after each save, until closed. */
    private void follow() {
        try {
            while (true) {
                watch.await();
                checkOrTell();
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever ends a round before its time is told, and the watch goes on. */
    private void checkOrTell() {
        try {
            check();
        } catch (ClosedWatchServiceException closed) {
            throw closed;
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            if (!workers.isShutdown()) {
                stage(Stage.LOAD, round.failed(state, failed));
                tell();
            }
        }
    }

    private void check() throws IOException {
        Snapshot snapshot = new Snapshot(documents.get());
        state = round.run(snapshot, state, workers, this::stage);
        // Whatever stands in the way now may come to be later, the document itself first of all.
        Set<URI> asked = new HashSet<>(snapshot.asked());
        asked.add(round.spec());
        watch.watch(files(asked));
        tell();
    }

    private void tell() {
        told.accept(state);
        broadcast("done", "{}");
    }

    @SuppressWarnings("ReferenceEquality") // a document that can be read no more leaves the very contract, and the mock
    private void stage(Stage stage, DevState now) {
        LoadedContract before = state.contract();
        LoadedContract contract = now.contract();
        state = now;
        if (contract != null && contract != before) {
            mock.set(new Mock(contract.contract(), mockOptions));
        }
        broadcast("findings", DevPage.event(stage, now));
    }

    private void broadcast(String name, String data) {
        pages.removeIf(page -> !page.send(name, data));
    }

    private Mock readyMock() {
        Mock ready = mock.get();
        if (ready == null) {
            throw new IllegalStateException("asked before there was a document");
        }
        return ready;
    }

    private static Set<Path> files(Set<URI> documents) {
        Set<Path> files = new HashSet<>();
        documents.stream().filter(uri -> "file".equals(uri.getScheme())).forEach(uri -> files.add(Path.of(uri)));
        return files;
    }

    private void page(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(PAGES)) {
            send(exchange, 200, "text/html; charset=utf-8", DevPage.render(state));
        } else {
            send(exchange, 404, "text/plain", "there is one page: " + PAGES + "\n");
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        EventStream page = new EventStream();
        DevState now = state;
        now.findings().keySet().forEach(stage -> page.send("findings", DevPage.event(stage, now)));
        pages.add(page);
        try (exchange) {
            page.serve(exchange);
        } finally {
            pages.remove(page);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, exchange.getRequestMethod().equals("HEAD") ? -1 : body.length);
            if (!exchange.getRequestMethod().equals("HEAD")) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }
}
