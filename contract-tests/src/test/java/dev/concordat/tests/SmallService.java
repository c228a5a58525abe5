package dev.concordat.tests;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service on a real socket whose answers one function gives. */
final class SmallService implements AutoCloseable {

    /** What came, read to its end. */
    record Request(String method, String path, String query, Headers headers, String body) {}

    interface Handler {
        Answer answer(Request request) throws Exception;
    }

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Handler handler;

    SmallService(Handler handler) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.handler = handler;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(pool);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Request> requests() {
        return requests;
    }

    private void handle(HttpExchange http) throws IOException {
        try (http) {
            String query = http.getRequestURI().getRawQuery();
            Request request = new Request(
                    http.getRequestMethod(),
                    http.getRequestURI().getRawPath(),
                    query == null ? "" : query,
                    http.getRequestHeaders(),
                    new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            Answer answer = handler.answer(request);
            answer.headers().forEach((name, value) -> http.getResponseHeaders().add(name, value));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            boolean none = body.length == 0 || request.method().equals("HEAD");
            http.sendResponseHeaders(answer.status(), none ? -1 : body.length);
            if (!none) {
                http.getResponseBody().write(body);
            }
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
