package dev.concordat.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestSource;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies made to cost much: each ends in a violation within a second of computing, in a heap of 64 MB. */
class HostileTextTest {
    private static final long NANOS = 1_000_000_000L;
    private static final String EVIL = "^(a+)(a+)(a+)(a+)(a+)(a+)\\6$";
    private static final String NEARLY = "a".repeat(200) + "!";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The keyword of the first violation, and what the text does to which codec. */
    static Stream<Arguments> bombs() {
        Text evil = Text.ANY.pattern(EVIL);
        String many =
                IntStream.range(0, 10_000).mapToObj(i -> "\"" + NEARLY + "\"").collect(Collectors.joining(","));
        Codec<JsonValue> asserted = Asserted.of(
                AnyValue.ANY, Assertion.items(0, Assertion.not(Assertion.pattern(Expression.of(EVIL)))), "#");
        return Stream.of(
                Arguments.of("depth", "syntax", AnyValue.ANY, "[".repeat(100_000)),
                Arguments.of("depth of objects", "syntax", AnyValue.ANY, "{\"a\":".repeat(100_000)),
                Arguments.of("backtracking", "syntax", evil, "\"" + NEARLY + "\""),
                Arguments.of("backtracking again and again", "syntax", ListOf.of(evil), "[" + many + "]"),
                Arguments.of("backtracking within not", "syntax", asserted, "[" + many + "]"),
                Arguments.of(
                        "deep recursion of a pattern",
                        "syntax",
                        Text.ANY.pattern("^(?!b)(a|b)*$"),
                        "\"" + "ab".repeat(200_000) + "\""),
                Arguments.of(
                        "names that backtrack", "syntax", MapOf.of(Int32.ANY).names(evil), "{\"" + NEARLY + "\":1}"),
                Arguments.of(
                        "names to choose by that backtrack",
                        "syntax",
                        MapOf.of(Int32.ANY).matching(NamePatterns.open(Expression.of(EVIL))),
                        "{\"" + NEARLY + "\":1}"),
                Arguments.of("a number of a million digits", "syntax", Decimal.ANY, "1".repeat(1_000_000)),
                Arguments.of("a huge exponent", "type", Int64.ANY, "1e999999999"),
                Arguments.of("an exponent beyond 32 bits", "type", Decimal.ANY, "1e99999999999999"),
                Arguments.of("zero with an exponent beyond 32 bits", "type", AnyValue.ANY, "[0e-99999999999999]"),
                Arguments.of("names of one hash", "type", MapOf.of(Int32.ANY), colliding(16)),
                Arguments.of("names of one hash in a tree", "syntax", AnyValue.ANY, colliding(16) + "}"),
                Arguments.of(
                        "one name again and again",
                        "duplicate",
                        MapOf.of(Int32.ANY),
                        "{" + "\"a\":1,".repeat(400_000) + "\"a\":1}"));
    }

    /** An object whose names, two to the power of {@code bits}, have the same hash code. */
    private static String colliding(int bits) {
        return IntStream.range(0, 1 << bits)
                .mapToObj(i -> IntStream.range(0, bits)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":\"\"")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void endsInAViolation(String name, String keyword, Codec<?> codec, String json) {
        List<Violation> found = bounded(() -> read(codec, json));
        assertThat(found).hasSizeLessThanOrEqualTo(Violations.LIMIT);
        assertThat(found).extracting(Violation::keyword).contains(keyword);
    }

    private static List<Violation> read(Codec<?> codec, String json) {
        Violations violations = new Violations();
        JsonIn.read(codec, json.getBytes(StandardCharsets.UTF_8), Place.BODY, null, violations);
        return violations.list();
    }

    @Test
    void allOfThemFitIntoASmallHeap() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileTextTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(printed).isZero();
        assertThat(printed.lines()).hasSize((int) bombs().count());
    }

    /** Reads all of them; a line each. */
    public static void main(String[] none) {
        bombs().map(Arguments::get)
                .forEach(bomb -> System.out.println(bomb[0] + ": "
                        + read((Codec<?>) bomb[2], (String) bomb[3]).get(0).message()));
    }

    @Test
    void longTextsThatTakeNoBacktrackingAreRead() {
        String codes = IntStream.range(0, 200).mapToObj(i -> "X" + i).collect(Collectors.joining("|", "^(", ")$"));
        String many = IntStream.range(0, 20_000).mapToObj(i -> "\"X199\"").collect(Collectors.joining(","));
        assertThat(bounded(() -> read(ListOf.of(Text.ANY.pattern(codes)), "[" + many + "]")))
                .isEmpty();
    }

    @Test
    void aPlainTextThatBacktracksIsRefused() {
        Violations violations = new Violations();
        Text evil = Text.ANY.pattern(EVIL);
        assertThat(bounded(() -> String.valueOf(PlainText.read(evil, NEARLY, Place.QUERY, "q", violations))))
                .isEqualTo("null");
        assertThat(violations.list()).extracting(Violation::keyword).containsExactly("syntax");
    }

    @Test
    void aBodyWithoutEndIsReadUpToItsLimit() {
        RequestReader reader = new RequestReader(new Endless(), "", 10 << 20);
        bounded(() -> {
            assertThatThrownBy(reader::bytes)
                    .isInstanceOf(FailureException.class)
                    .extracting(e -> ((FailureException) e).failure().status())
                    .isEqualTo(413);
            return "";
        });
    }

    private static <T> T bounded(Supplier<T> work) {
        long nanos = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        assertThat(THREADS.getCurrentThreadCpuTime() - nanos).isLessThan(NANOS);
        return result;
    }

    /** A request whose body is one number of digits without end. */
    private static final class Endless implements RequestSource {
        @Override
        public String pathVariable(String name) {
            return "";
        }

        @Override
        public String query() {
            return "";
        }

        @Override
        public Headers headers() {
            return Headers.of("Content-Type", "application/json");
        }

        @Override
        public InputStream body() {
            return new InputStream() {
                @Override
                public int read() {
                    return '1';
                }
            };
        }

        @Override
        public List<FilePart> parts() {
            return List.of();
        }
    }
}
