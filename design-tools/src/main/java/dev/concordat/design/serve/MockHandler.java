package dev.concordat.design.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.design.mock.Mock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Brings requests of a socket to a mock and its answers back.
 *
 * @param mock asked for each request: it may be replaced while the server runs
 * @param log takes one line for each exchange
 */
record MockHandler(Supplier<Mock> mock, Consumer<String> log) implements HttpHandler {

    static {
        // The JDK's server waits for acknowledgements between head and body, 40 ms an answer, unless told otherwise.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = read(exchange.getRequestBody());
            Mock current = mock.get();
            WireResponse response;
            try {
                response =
                        body.length > LARGEST_BODY ? current.tooLarge(LARGEST_BODY) : answer(current, exchange, body);
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

    private static WireResponse answer(Mock mock, HttpExchange exchange, byte[] body) {
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
