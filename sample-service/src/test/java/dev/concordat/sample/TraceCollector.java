package dev.concordat.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Receives traces over HTTP as OTLP has them (OpenTelemetry Protocol 1.8, OTLP/HTTP, binary). */
final class TraceCollector implements AutoCloseable {
    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** The spans of a trace once one of them is as wanted. */
    List<Span> await(String trace, Predicate<Span> wanted) {
        return await(span -> traceOf(span).equals(trace) && wanted.test(span));
    }

    /** The spans of the trace of the first one that is as wanted, once it is there: what is below it came before. */
    List<Span> await(Predicate<Span> wanted) {
        Optional<Span> first = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> spans.stream().filter(wanted).findFirst(), Optional::isPresent);
        String trace = traceOf(first.orElseThrow());
        return spans.stream().filter(span -> traceOf(span).equals(trace)).toList();
    }

    private static String traceOf(Span span) {
        return HexFormat.of().formatHex(span.getTraceId().toByteArray());
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            request.getResourceSpansList()
                    .forEach(resource ->
                            resource.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList())));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
