package dev.concordat.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.parcels.codec.Json;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelInput;
import com.example.parcels.model.Problem;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInTest {
    private static final List<String> KINDS =
            Stream.of(JsonKind.values()).map(JsonKind::value).toList();

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "1e2, 100", "-0, 0", "2147483647, 2147483647"})
    void integers(String json, int expected) {
        assertThat(read(Int32.ANY, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.5, type", "2147483648, format", "1e999999999, type", "true, type", "'\"1\"', type"})
    void noIntegers(String json, String keyword) {
        assertThat(violations(Int32.ANY, json)).extracting(Violation::keyword).containsExactly(keyword);
    }

    @Test
    void lengthsCountCodePoints() {
        assertThat(read(Text.ANY.length(2, 2), "\"\\ud83d\\ude00a\"")).hasSize(3);
        assertThat(violations(Text.ANY.length(2, 2), "\"\\ud83d\\ude00\"")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"a\\ud83db\""})
    void halvesOfSurrogatePairsAreRefused(String json) {
        assertThat(violations(Text.ANY, json)).extracting(Violation::keyword).containsExactly("syntax");
    }

    @Test
    void secretsAreNotShown() {
        List<Supplier<? extends Codec<? extends Object>>> cases =
                List.of(() -> Text.ANY.length(9, 9), () -> Int32.ANY.minimum(9));
        Codec<Object> union = new Codec<>() {
            @Override
            public Object read(JsonIn in) {
                return in.oneOf(cases);
            }

            @Override
            public void write(Object value, JsonOut out) {
                throw new UnsupportedOperationException();
            }
        };
        List<Codec<?>> codecs = List.of(
                Secret.of(Int32.ANY.minimum(9)),
                Secret.of(ListOf.of(Text.ANY.length(9, 9))),
                Secret.of(union),
                Text.ANY.secret().length(9, 9),
                Only.of(Text.ANY.secret(), "enum", "a", "b"),
                Text.ANY.secret().as(Format.UUID));
        for (Codec<?> codec : codecs) {
            for (String json : List.of("4711", "\"pw\"", "[\"pw\",\"pw2\"]", "4711.5", "true", "pw2", "{\"a\":pw}")) {
                Violations violations = new Violations();
                JsonIn.read(codec, json.getBytes(StandardCharsets.UTF_8), Place.BODY, null, violations);
                assertThat(violations.list())
                        .extracting(Violation::value)
                        .allMatch(shown -> shown == null || KINDS.contains(shown));
                assertThat(violations.list()).extracting(Violation::message).noneMatch(text -> text.contains("pw"));
            }
        }
        assertThat(violations(Int32.ANY.minimum(9), "7"))
                .extracting(Violation::value)
                .containsExactly("7");
    }

    @Test
    void oneOfNeedsExactlyOneAndTellsWhyTheNearestFails() {
        List<Supplier<? extends Codec<? extends Object>>> cases =
                List.of(() -> Text.ANY.length(0, 3), () -> Text.ANY.length(2, 5), () -> ListOf.of(Int32.ANY));
        Codec<Object> union = new Codec<>() {
            @Override
            public Object read(JsonIn in) {
                return in.oneOf(cases);
            }

            @Override
            public void write(Object value, JsonOut out) {
                throw new UnsupportedOperationException();
            }
        };
        ListOf<Object> list = ListOf.of(union);

        assertThat(read(list, "[\"a\", \"abcd\", [1]]")).isEqualTo(List.of("a", "abcd", List.of(1)));
        assertThat(violations(list, "[\"abc\", [1, \"x\"], 2]"))
                .extracting(Violation::pointer, Violation::keyword)
                .containsExactly(
                        Assertions.tuple("/0", "oneOf"),
                        Assertions.tuple("/1/1", "type"),
                        Assertions.tuple("/2", "type"));
    }

    @Test
    void alternativesWithinAlternativesEndSoon() {
        List<Supplier<? extends Codec<? extends Object>>> cases = new ArrayList<>();
        Codec<Object> union = new Codec<>() {
            @Override
            public Object read(JsonIn in) {
                return in.oneOf(cases);
            }

            @Override
            public void write(Object value, JsonOut out) {
                throw new UnsupportedOperationException();
            }
        };
        cases.add(() -> ListOf.of(union));
        cases.add(() -> ListOf.of(union).items(0, 5));
        long start = computing();

        assertThat(violations(union, "[".repeat(300) + "]".repeat(300)))
                .extracting(Violation::keyword)
                .contains("syntax");
        assertThat(computing() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void violationsAreBounded() {
        assertThat(violations(ListOf.of(Int32.ANY), "[" + "true,".repeat(5_000) + "1]"))
                .hasSize(Violations.LIMIT);
    }

    @Test
    void byteOrderMarkIsSkippedAndOtherEncodingsAreRefused() {
        assertThat(JsonIn.read(
                        Bool.ANY, "\ufefftrue".getBytes(StandardCharsets.UTF_8), Place.BODY, null, new Violations()))
                .isTrue();
        Violations violations = new Violations();
        assertThat(JsonIn.read(Bool.ANY, "true".getBytes(StandardCharsets.UTF_16BE), Place.BODY, null, violations))
                .isNull();
        assertThat(violations.list()).extracting(Violation::keyword).containsExactly("syntax");
    }

    @Test
    void roundTripKeepsUndeclaredMembersAndNumbersAsWritten() {
        String json = "{\"title\":\"T\",\"a\":[1.50,null,{\"b\":true}],\"c\":\"d\"}";
        Problem problem = Json.read(Problem.class, json.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(Json.write(problem), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void recursionIsReadAndBounded() {
        String event = "{\"sequence\":1,\"status\":\"accepted\",\"at\":\"2026-02-01T10:00:00Z\"";
        String nested = (event + ",\"previous\":").repeat(3) + event + "}".repeat(4);
        TrackingEvent read = Json.read(TrackingEvent.class, nested.getBytes(StandardCharsets.UTF_8));
        assertThat(read.previous().previous().previous().previous()).isNull();
        String bomb = (event + ",\"previous\":").repeat(100_000);
        Assertions.assertThatThrownBy(() -> Json.read(TrackingEvent.class, bomb.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidDataException.class);
    }

    @Test
    void valuesBuiltInCodeAreValidated() {
        ParcelInput input = ParcelInput.builder()
                .weight(new BigDecimal("0.001"))
                .payment(new com.example.parcels.model.CardPayment(""))
                .destination(new com.example.parcels.model.Destination.LockerCode("X"))
                .accessCode("1")
                .build();
        assertThat(Json.validate(input))
                .extracting(Violation::pointer, Violation::keyword, Violation::value)
                .containsExactly(
                        Assertions.tuple("/weight", "multipleOf", "0.001"),
                        Assertions.tuple("/payment/token", "minLength", ""),
                        Assertions.tuple("/destination", "pattern", "X"),
                        Assertions.tuple("/accessCode", "minLength", null));
    }

    @Test
    void buildersNameWhatIsMissing() {
        Assertions.assertThatThrownBy(() -> Parcel.builder().build()).hasMessage("createdAt");
    }

    private static <T> T read(Codec<T> codec, String json) {
        Violations violations = new Violations();
        T value = JsonIn.read(codec, json.getBytes(StandardCharsets.UTF_8), Place.BODY, null, violations);
        assertThat(violations.list()).isEmpty();
        return value;
    }

    /** What this thread has computed, in nanoseconds: other work of the machine does not count. */
    private static long computing() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Violation> violations(Codec<?> codec, String json) {
        Violations violations = new Violations();
        assertThat((Object) JsonIn.read(codec, json.getBytes(StandardCharsets.UTF_8), Place.BODY, null, violations))
                .isNull();
        return violations.list();
    }
}
