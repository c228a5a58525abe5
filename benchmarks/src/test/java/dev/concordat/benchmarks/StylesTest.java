package dev.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.benchmarks.Violations.Violation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The styles are comparable only if they do the same work: the same records, the same violations. */
class StylesTest {
    record Outcome(Object value, List<Violation> violations) {}

    static Stream<Map.Entry<String, Function<String, Outcome>>> styles() {
        return Stream.of(
                Map.entry("directSwitch", direct(DirectSwitch::shipment)),
                Map.entry("directMatcher", direct(DirectMatcher::shipment)),
                Map.entry("wrapperSwitch", wrapper(WrapperSwitch::shipment)),
                Map.entry("wrapperMatcher", wrapper(WrapperMatcher::shipment)),
                Map.entry("wrapperNullCheck", wrapper(WrapperNullCheck::shipment)));
    }

    static Stream<Function<String, Outcome>> scans() {
        return Stream.of(
                direct(DirectSwitch::scan),
                direct(DirectMatcher::scan),
                wrapper(WrapperSwitch::scan),
                wrapper(WrapperMatcher::scan),
                wrapper(WrapperNullCheck::scan));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void bindsAsDatabindDoes(Map.Entry<String, Function<String, Outcome>> style) {
        assertThat(style.getValue().apply(Payload.LARGE))
                .isEqualTo(
                        new Outcome(JsonMapper.shared().readValue(Payload.LARGE, Payload.Shipment.class), List.of()));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void bindsTheSmallBody(Function<String, Outcome> style) {
        assertThat(style.apply(Payload.SMALL))
                .isEqualTo(new Outcome(JsonMapper.shared().readValue(Payload.SMALL, Payload.Scan.class), List.of()));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void collectsEveryViolationWithItsPointer(Map.Entry<String, Function<String, Outcome>> style) {
        List<Violation> expected = new ArrayList<>(List.of(
                new Violation("/id", "format"),
                new Violation("/price", "minimum"),
                new Violation("/recipient", "minLength")));
        for (int i = 0; i < 8; i++) {
            expected.add(new Violation("/lines/" + i + "/quantity", "minimum"));
        }
        expected.add(new Violation("/status", "required"));

        Outcome outcome = style.getValue().apply(Payload.INVALID);

        assertThat(outcome.value()).isNull();
        assertThat(outcome.violations()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void pointsAtMissingMembersOfNestedObjects(Map.Entry<String, Function<String, Outcome>> style) {
        assertThat(style.getValue().apply("{\"lines\":[{\"name\":\"a\"}]}").violations())
                .contains(new Violation("/lines/0/quantity", "required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-01T10:00Z",
                "2026-02-30T10:00:00Z",
                "2026-02-01T10:00:00",
                "2026-02-01T10:00:00.Z",
                "2026-02-01T10:00:00+1:00"
            })
    void refusesWhatIsNotADateTime(String text) {
        assertThat(Formats.dateTime(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-01T10:00:00Z", "2026-02-01T10:00:00.125+05:30", "2024-02-29T23:59:59.123456789-01:00"})
    void readsDateTimesAsTheJdkDoes(String text) {
        assertThat(Formats.dateTime(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "+f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e",
                "7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5g",
                "7f5d4c1e2-f4a-4e38-9a6b-0f1a2b3c4d5e"
            })
    void refusesWhatIsNotAUuid(String text) {
        assertThat(Formats.uuid(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e", "FFFFFFFF-ffff-ffff-ffff-ffffffffffff"})
    void readsUuidsAsTheJdkDoes(String text) {
        assertThat(Formats.uuid(text)).isEqualTo(UUID.fromString(text));
    }

    private static Function<String, Outcome> direct(BiFunction<JsonParser, Violations, ?> style) {
        return json -> {
            Violations violations = new Violations();
            try (JsonParser parser = parser(json)) {
                parser.nextToken();
                return new Outcome(style.apply(parser, violations), violations.list());
            }
        };
    }

    private static Function<String, Outcome> wrapper(Function<JsonIn, ?> style) {
        return json -> {
            try (JsonParser parser = parser(json)) {
                JsonIn in = new JsonIn(parser);
                return new Outcome(style.apply(in), in.violations().list());
            }
        };
    }

    private static JsonParser parser(String json) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), Payload.bytes(json));
    }
}
