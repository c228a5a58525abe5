package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the profile {@code otlp} the trace of a request shows its operation, its validation and its database. */
class TraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";

    @Test
    void showsTheOperationItsValidationAndItsDatabase() throws Exception {
        try (TraceCollector collector = new TraceCollector();
                RunningService service = RunningService.start(
                        RunningService.temporary(),
                        List.of(),
                        "--spring.profiles.active=otlp",
                        "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.endpoint(),
                        "--management.opentelemetry.tracing.export.schedule-delay=100ms")) {
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
            assertThat(spans)
                    .filteredOn(span -> isBelow(spans, span, operation))
                    .filteredOn(span -> span.getAttributesList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("jdbc.query")
                                    && attribute.getValue().getStringValue().contains("from parcel")))
                    .isNotEmpty();
        }
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
