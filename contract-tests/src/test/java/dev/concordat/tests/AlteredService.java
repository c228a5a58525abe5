package dev.concordat.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Stands before a service and changes one of its answers: an object of {@code status}, {@code headers} and {@code body}. */
final class AlteredService implements AutoCloseable {

    private static final Set<String> HOPS = Set.of("host", "connection", "content-length", "upgrade", "http2-settings");
    private static final Set<String> KEPT =
            Set.of("content-type", "cache-control", "etag", "location", "x-total-count", "www-authenticate");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final String behind;
    private final String altered;
    private final UnaryOperator<JsonValue> change;

    /**
     * @param behind base URL of the service
     * @param altered the answer to change, such as {@code GET /books 200}
     */
    AlteredService(String behind, String altered, UnaryOperator<JsonValue> change) throws IOException {
        this.behind = behind;
        this.altered = altered;
        this.change = change;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::forward);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void forward(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(behind + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOPS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try (exchange) {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String key = exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath() + " " + response.statusCode();
            JsonValue answer = answer(response);
            send(exchange, (JsonObject) (key.equals(altered) ? change.apply(answer) : answer));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject answer(HttpResponse<String> response) {
        Map<String, JsonValue> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> {
            if (KEPT.contains(name)) {
                headers.put(name(name), new JsonString(values.get(0)));
            }
        });
        JsonObject answer = new JsonObject(Map.of())
                .with("status", JsonNumber.of(response.statusCode()))
                .with("headers", new JsonObject(headers));
        JsonValue body = JsonDocument.parse("answer", response.body()).value();
        return body == null ? answer : answer.with("body", body);
    }

    /** As the contract spells it. */
    private static String name(String lower) {
        return Map.of(
                        "content-type", "Content-Type",
                        "cache-control", "Cache-Control",
                        "etag", "ETag",
                        "www-authenticate", "WWW-Authenticate",
                        "x-total-count", "X-Total-Count")
                .getOrDefault(lower, Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }

    private static void send(HttpExchange exchange, JsonObject answer) throws IOException {
        ((JsonObject) answer.members().get("headers"))
                .members()
                .forEach((name, value) -> exchange.getResponseHeaders().add(name, ((JsonString) value).value()));
        JsonValue body = answer.get("body");
        byte[] bytes = body == null ? new byte[0] : body.toJson().getBytes(StandardCharsets.UTF_8);
        int status = ((JsonNumber) answer.members().get("status")).value().intValueExact();
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
