package dev.concordat.tests.pact;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A small service on a real socket that lends books, with a state-change endpoint; breaks can be switched on. */
final class Library implements AutoCloseable {

    enum Break {
        NONE,
        WRONG_STATUS,
        MISSING_FIELD,
        WRONG_TYPE,
        WRONG_CONTENT_TYPE,
        MISSING_HEADER,
        ECHOES_TOKEN,
        HANGS
    }

    static final String TOKEN = "s3cret-library-token";

    private final HttpServer server;
    private final Map<Long, String> titles = new TreeMap<>();
    private long newest = 100;
    volatile Break broken = Break.NONE;

    /** What /plain answers, without a media type. */
    volatile String plain = "";

    final List<String> stateChanges = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();

    Library() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.createContext("/provider-states", this::changeState);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
    }

    URI stateChangeUrl() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/provider-states");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    synchronized void put(long id, String title) {
        titles.put(id, title);
    }

    synchronized void clear() {
        titles.clear();
    }

    private synchronized void changeState(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        stateChanges.add(text);
        JsonObject change = (JsonObject) JsonDocument.parse("state", text).orElseThrow();
        boolean setup = new JsonString("setup").equals(change.get("action"));
        switch (((JsonString) change.get("state")).value()) {
            case "a book exists" -> {
                JsonObject params = (JsonObject) change.get("params");
                if (setup) {
                    titles.put(number(params.get("id")), ((JsonString) params.get("title")).value());
                } else {
                    titles.clear();
                }
                send(exchange, 204, null, "");
            }
            case "some book exists" -> {
                titles.put(++newest, "Villette");
                send(exchange, 200, "application/json", "{\"id\": " + newest + "}");
            }
            case "no book exists" -> {
                titles.clear();
                send(exchange, 200, null, "");
            }
            case "the library burns" -> send(exchange, 500, "text/plain", "no");
            default -> send(exchange, 404, "text/plain", "unknown state");
        }
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        if (broken == Break.HANGS) {
            return;
        }
        String path = exchange.getRequestURI().getRawPath().substring("/api".length());
        String method = exchange.getRequestMethod();
        requests.add(method + " " + path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (method.equals("POST") && path.equals("/books")) {
            add(exchange, body);
        } else if (method.equals("GET") && path.equals("/books")) {
            search(exchange);
        } else if (method.equals("GET") && path.matches("/books/[0-9]+")) {
            read(exchange, Long.parseLong(path.substring("/books/".length())));
        } else if (path.equals("/plain")) {
            send(exchange, 200, null, plain);
        } else {
            send(exchange, 404, "application/problem+json", "{\"status\": 404}");
        }
    }

    private void read(HttpExchange exchange, long id) throws IOException {
        String title = titles.get(id);
        if (title == null) {
            send(exchange, broken == Break.WRONG_STATUS ? 500 : 404, "application/problem+json", "{\"status\": 404}");
            return;
        }
        if (broken != Break.MISSING_HEADER) {
            exchange.getResponseHeaders().add("ETag", "\"5\"");
        }
        String copies =
                broken == Break.MISSING_FIELD ? "" : ",\"copies\":" + (broken == Break.WRONG_TYPE ? "\"x\"" : "1");
        String type = broken == Break.WRONG_CONTENT_TYPE ? "text/html" : "application/json";
        send(exchange, 200, type, "{" + book(id, title) + copies + ",\"tags\":[\"a\",\"b\"]}");
    }

    private void search(HttpExchange exchange) throws IOException {
        String wanted = URLDecoder.decode(
                exchange.getRequestURI().getRawQuery().substring("title=".length()), StandardCharsets.UTF_8);
        String found = titles.entrySet().stream()
                .filter(book -> book.getValue().contains(wanted))
                .map(book -> "{" + book(book.getKey(), book.getValue()) + "}")
                .collect(Collectors.joining(","));
        send(exchange, 200, "application/json; charset=utf-8", "{\"books\":[" + found + "]}");
    }

    private void add(HttpExchange exchange, byte[] body) throws IOException {
        String credentials = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + TOKEN).equals(credentials)) {
            send(exchange, 401, null, "");
            return;
        }
        JsonObject book = (JsonObject) JsonDocument.parse("book", new String(body, StandardCharsets.UTF_8))
                .orElseThrow();
        titles.put(++newest, ((JsonString) book.get("title")).value());
        String location = broken == Break.ECHOES_TOKEN ? "/books/of/" + credentials : "/books/" + newest;
        exchange.getResponseHeaders().add("Location", location);
        send(exchange, 201, null, "");
    }

    private static String book(long id, String title) {
        return "\"id\":" + id + ",\"title\":" + new JsonString(title).toJson();
    }

    private static long number(JsonValue value) {
        return ((JsonNumber) value).value().longValueExact();
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (type != null) {
            exchange.getResponseHeaders().add("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
