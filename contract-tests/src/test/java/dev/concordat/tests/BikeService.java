package dev.concordat.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rents bikes and keeps {@code blame-bikes/openapi.yaml}, validation written by hand. */
final class BikeService implements AutoCloseable {

    private static final String RENTAL = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String HARBOUR =
            "{\"id\":\"st-001\",\"name\":\"Harbour\",\"docks\":{\"free\":3,\"total\":10},\"open\":true,\"closedUntil\":null}";
    private static final String MARKET =
            "{\"id\":\"st-002\",\"name\":\"Market\",\"docks\":{\"free\":0,\"total\":4},\"open\":false,\"closedUntil\":\"2026-12-01\"}";

    private final HttpServer server;

    BikeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call = exchange.getRequestMethod() + " " + path;
        boolean rider = exchange.getRequestHeaders().containsKey("X-Rider");
        if (call.equals("GET /stations")) {
            stations(exchange);
        } else if (call.startsWith("GET /stations/")) {
            station(exchange, path.substring("/stations/".length()));
        } else if (call.equals("GET /bikes/b7")) {
            send(exchange, 200, "{\"id\":\"b7\",\"kind\":\"electric\",\"battery\":80}");
        } else if (path.startsWith("/rentals") && !rider) {
            problem(exchange, 401, "NO_RIDER");
        } else if (call.equals("POST /rentals")) {
            rent(exchange, JsonDocument.parse("body", body).value());
        } else if (call.equals("DELETE /rentals/" + RENTAL)) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else {
            problem(exchange, 404, "NOT_FOUND");
        }
    }

    private static void stations(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            boolean valid = switch (parts[0]) {
                case "limit" -> parts[1].matches("[1-9]|[1-4][0-9]|50");
                case "open" -> parts[1].matches("true|false");
                default -> true;
            };
            if (!valid) {
                problem(exchange, 400, "INVALID");
                return;
            }
        }
        send(exchange, 200, "{\"stations\":[" + HARBOUR + "],\"nextPage\":null}");
    }

    private static void station(HttpExchange exchange, String id) throws IOException {
        if (!id.matches("st-[0-9]{3}")) {
            problem(exchange, 400, "INVALID");
        } else if (id.equals("st-001") || id.equals("st-002")) {
            exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
            send(exchange, 200, id.equals("st-001") ? HARBOUR : MARKET);
        } else {
            problem(exchange, 404, "NOT_FOUND");
        }
    }

    private static void rent(HttpExchange exchange, @Nullable JsonValue body) throws IOException {
        boolean valid = body instanceof JsonObject rental
                && Set.of("stationId", "plan", "coupon")
                        .containsAll(rental.members().keySet())
                && matches(rental.get("stationId"), "st-[0-9]{3}")
                && matches(rental.get("plan"), "minute|day")
                && (rental.get("coupon") == null || matches(rental.get("coupon"), "[A-Z]{4}[0-9]{2}"));
        if (!valid) {
            problem(exchange, 400, "INVALID");
        } else if (matches(((JsonObject) body).get("stationId"), "st-002")) {
            problem(exchange, 409, "EMPTY");
        } else {
            exchange.getResponseHeaders().add("Location", "/rentals/" + RENTAL);
            String plan = ((JsonObject) body).members().get("plan").toJson();
            send(
                    exchange,
                    201,
                    "{\"id\":\"" + RENTAL + "\",\"stationId\":\"st-001\",\"plan\":" + plan
                            + ",\"startedAt\":\"2026-03-02T09:15:00Z\",\"price\":{\"amount\":9.5,\"currency\":\"EUR\"}}");
        }
    }

    private static boolean matches(@Nullable JsonValue value, String regex) {
        return value instanceof JsonString text && text.value().matches(regex);
    }

    private static void problem(HttpExchange exchange, int status, String code) throws IOException {
        send(exchange, status, "{\"code\":\"" + code + "\",\"message\":\"it cannot be done\"}");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
