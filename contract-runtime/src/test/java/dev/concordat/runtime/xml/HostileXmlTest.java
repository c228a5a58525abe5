package dev.concordat.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to cost much or to reach out: each ends in one violation, within two seconds of computing. */
class HostileXmlTest {
    private static final long NANOS = 2_000_000_000L;
    private static final int MANY = 5_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final XmlCodec<JsonValue> ANY = XmlCodec.of(AnyValue.ANY, XmlNode.element(() -> XmlForm.ANY));

    static Stream<Arguments> bombs() {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!DOCTYPE r [<!ENTITY e0 \"boom\">", "]>"));
        String attributes =
                IntStream.range(0, 100_000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
        return Stream.of(
                Arguments.of("document type", "<!DOCTYPE r><r/>"),
                Arguments.of("entity bomb", bomb + "<r>&e29;</r>"),
                Arguments.of("file", "<!DOCTYPE r [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><r>&f;</r>"),
                Arguments.of("remote", "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/r.dtd'><r/>"),
                Arguments.of("parameter entity", "<!DOCTYPE r [<!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;]><r/>"),
                Arguments.of("document type without end", "<!DOCTYPE r [" + "<!ELEMENT a ANY>".repeat(MANY / 16)),
                Arguments.of("entity that is not declared", "<r>&f;</r>"),
                Arguments.of("depth", "<r>".repeat(100_000)),
                Arguments.of("depth of lists", "<a><a/>".repeat(400) + "</a>".repeat(400)),
                Arguments.of("elements", "<r>" + "<r/>".repeat(MANY / 4) + "</r>"),
                Arguments.of("attributes", "<r" + attributes + "/>"),
                Arguments.of("long name", "<" + "r".repeat(MANY) + "/>"),
                Arguments.of("attribute without end", "<r a='" + "x".repeat(MANY)),
                Arguments.of("comment without end", "<!--" + "- ".repeat(MANY / 2)),
                Arguments.of("no XML", "{}"),
                Arguments.of("nothing", ""),
                Arguments.of("two roots", "<r/><r/>"),
                Arguments.of("prefix of nothing", "<p:r/>"),
                Arguments.of("attribute twice", "<r a='' a=''/>"),
                Arguments.of("control character", "<r>\u0001</r>"),
                Arguments.of("half a pair", "<r>&#xD800;</r>"),
                Arguments.of("unknown encoding", "<?xml version='1.0' encoding='x-none'?><r/>"),
                Arguments.of("another encoding", "<?xml version='1.0' encoding='UTF-16'?><r/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombsEndInOneViolation(String name, String xml) {
        assertRefused(xml.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void namesThatBacktrackAreOneViolation() {
        Expression evil = Expression.of("^(a+)(a+)(a+)(a+)(a+)(a+)\\6$");
        XmlCodec<JsonValue> codec = XmlCodec.of(
                AnyValue.ANY, XmlNode.element(() -> XmlForm.ANY.pattern(evil, XmlNode.element(XmlForm.STRING))));
        Violations violations = new Violations();
        String name = "a".repeat(200) + "-";

        codec.read(("<r><" + name + "/></r>").getBytes(StandardCharsets.UTF_8), null, violations);

        assertThat(violations.list()).extracting(Violation::keyword).containsExactly("syntax");
    }

    static Stream<Arguments> wrongBytes() {
        byte[] latin = "<r>\u00e9</r>".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("no UTF-8", latin, null),
                Arguments.of("no UTF-8 although told", latin, StandardCharsets.UTF_8),
                Arguments.of("no ASCII", latin, StandardCharsets.US_ASCII),
                Arguments.of("half of UTF-16", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '<', 0}, null),
                Arguments.of("zeros", new byte[MANY], null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBytes")
    void bytesOfAnotherCharsetAreRefused(String name, byte[] xml, @Nullable Charset charset) {
        assertRefused(xml, charset);
    }

    private static void assertRefused(byte[] xml, @Nullable Charset charset) {
        Violations violations = new Violations();
        long start = THREADS.getCurrentThreadCpuTime();

        JsonValue value = ANY.read(xml, charset, violations);

        assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(NANOS);
        assertThat(value).isNull();
        assertThat(violations.list()).extracting(Violation::keyword).containsExactly("syntax");
    }
}
