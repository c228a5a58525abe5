package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With the profile {@code otlp} the trace of a request shows its operation, its validation and its database, that of a job the latter. */
class TraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";

    @Test
    void showsTheOperationItsValidationAndItsDatabase() throws Exception {
        try (TraceCollector collector = new TraceCollector();
                RunningService service = start(collector)) {
            given().baseUri(service.url().toString())
                    .auth()
                    .oauth2(service.token())
                    .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                    .get("/parcels")
                    .then()
                    .statusCode(200);

            List<Span> spans = collector.await(TRACE, span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER);

            Span operation = named(spans, "listParcels");
            assertThat(HexFormat.of().formatHex(operation.getParentSpanId().toByteArray()))
                    .isEqualTo(CALLER);
            assertThat(isBelow(spans, named(spans, "validate listParcels"), operation))
                    .isTrue();
            assertThat(statements(spans, operation)).anyMatch(sql -> sql.contains("from parcel"));
        }
    }

    /** A job is no part of the request that asked for it: it may run long after, and elsewhere. */
    @Test
    void showsAJobAndItsDatabase() throws Exception {
        try (TraceCollector collector = new TraceCollector();
                RunningService service = start(collector)) {
            String id = given().baseUri(service.url().toString())
                    .auth()
                    .oauth2(service.token())
                    .contentType("application/json")
                    .body("[" + Samples.parcel("TRACE-1") + "]")
                    .post("/imports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");

            List<Span> spans = collector.await(span -> span.getName().equals("job import"));

            Span job = named(spans, "job import");
            assertThat(job.getParentSpanId().isEmpty()).isTrue();
            assertThat(job.getAttributesList())
                    .anyMatch(attribute -> attribute.getKey().equals("job.id")
                            && attribute.getValue().getStringValue().equals(id));
            assertThat(statements(spans, job)).anyMatch(sql -> sql.contains("insert into parcel"));
        }
    }

    private static RunningService start(TraceCollector collector) {
        return RunningService.start(
                RunningService.temporary(),
                List.of(),
                "--spring.profiles.active=otlp",
                "--sample.jobs.poll=50ms",
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.endpoint(),
                "--management.opentelemetry.tracing.export.schedule-delay=100ms");
    }

    /** What was asked of the database below a span. */
    private static Stream<String> statements(List<Span> spans, Span above) {
        return spans.stream()
                .filter(span -> isBelow(spans, span, above))
                .flatMap(span -> span.getAttributesList().stream())
                .filter(attribute -> attribute.getKey().startsWith("jdbc.query"))
                .map(attribute -> attribute.getValue().getStringValue());
    }

    /** Spring Security has spans between the two. */
    private static boolean isBelow(List<Span> spans, Span span, Span above) {
        return span.getParentSpanId().equals(above.getSpanId())
                || spans.stream()
                        .filter(other -> other.getSpanId().equals(span.getParentSpanId()))
                        .anyMatch(parent -> isBelow(spans, parent, above));
    }

    private static Span named(List<Span> spans, String name) {
        return spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of "
                        + spans.stream().map(Span::getName).toList()));
    }
}
