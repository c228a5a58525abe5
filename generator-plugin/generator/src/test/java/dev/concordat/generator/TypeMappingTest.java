package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.finding.Finding;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeMapping;
import dev.concordat.generator.type.TypeOptions;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's own classes in generated code, compiled and run. */
class TypeMappingTest {

    private static final Path SPEC = Specs.ROOT.resolve("specs/generate/type-mapping/openapi.yaml");

    private static final List<GeneratedFile> OWN_CLASSES = List.of(
            GeneratedFile.source("com/shop/Number.java", """
                    package com.shop;
                    import dev.concordat.runtime.json.*;
                    public record Number(String text) {
                        public static final Scalar<Number> CODEC =
                                Text.ANY.as(new Format<>("number", Number::new, Number::text));
                    }
                    """),
            GeneratedFile.source("com/shop/Money.java", "package com.shop;\npublic record Money(long cents) {}\n"),
            GeneratedFile.source("com/shop/Codecs.java", """
                    package com.shop;
                    import dev.concordat.runtime.json.*;
                    import dev.concordat.runtime.violation.Report;
                    import java.math.BigDecimal;
                    import java.time.Instant;
                    import java.util.Map;
                    public final class Codecs {
                        public static final Scalar<Instant> INSTANT =
                                Text.ANY.as(new Format<>("instant", Instant::parse, Instant::toString));
                        public static final Scalar<Number> NOTE = Number.CODEC;
                        public static final Scalar<Short> SHORT = new Scalar<>() {
                            @Override public Short read(JsonIn in) {
                                Long value = Int64.ANY.read(in);
                                return value == null ? null : value.shortValue();
                            }
                            @Override public void write(Short value, JsonOut out) {
                                Int64.ANY.write(value.longValue(), out);
                            }
                            @Override public Short parse(String text, Report report) { return Short.valueOf(text); }
                            @Override public String print(Short value) { return value.toString(); }
                            @Override public void check(Short value, Report report) {}
                        };
                        public static final Codec<Money> MONEY = new Codec<>() {
                            private final MapOf<Long> map = MapOf.of(Int64.ANY);
                            @Override public Money read(JsonIn in) {
                                Map<String, Long> members = map.read(in);
                                return members == null ? null : new Money(members.getOrDefault("cents", 0L));
                            }
                            @Override public void write(Money value, JsonOut out) {
                                map.write(Map.of("cents", value.cents()), out);
                            }
                        };
                    }
                    """));

    private static TypeOptions mapped(String... mappings) {
        return new TypeOptions(
                false, false, false, Stream.of(mappings).map(TypeMapping::of).toList());
    }

    @Test
    void bindsToTheUsersClassesAndStillDemandsWhatTheSchemasSay() throws ReflectiveOperationException {
        List<GeneratedFile> files = new ArrayList<>(Specs.generate(SPEC));
        assertThat(files)
                .extracting(GeneratedFile::path)
                .contains("com/example/parcels/model/Order.java")
                .noneMatch(path -> path.endsWith("/model/Money.java"));
        assertThat(files)
                .filteredOn(file -> file.path().endsWith("/api/PutOrder.java"))
                .singleElement()
                .satisfies(file -> assertThat(file.text())
                        .contains("record Request(Number number, @Nullable Instant since, Order body)")
                        .contains("@Nullable Instant placed"));
        files.addAll(OWN_CLASSES);
        CompiledCode code = CompiledCode.of(files);
        Codecs codecs = (Codecs) code.loadClass("com.example.parcels.codec.Json")
                .getField("CODECS")
                .get(null);
        Class<?> order = code.loadClass("com.example.parcels.model.Order");
        String right = "{\"number\":\"N1\",\"total\":{\"cents\":5},\"placed\":\"2026-01-01T00:00:00Z\","
                + "\"note\":\"abc\",\"stops\":[\"ab\"],\"pieces\":3,\"payment\":{\"cents\":7}}";

        Object value = codecs.read(order, bytes(right));

        assertThat(value)
                .asString()
                .contains("Money[cents=5]", "Number[text=N1]", "pieces=3", "placed=2026-01-01T00:00:00Z");
        assertThat(new String(codecs.write(value), StandardCharsets.UTF_8)).isEqualTo(right);
        String wrong = "{\"number\":\"X\",\"total\":{\"cents\":1001},\"placed\":\"2026-01-01T00:00:00Z\","
                + "\"note\":\"abcdef\",\"stops\":[\"a\"],\"pieces\":0}";
        assertThat(violations(codecs, order, wrong))
                .containsExactlyInAnyOrder(
                        "/number pattern",
                        "/total/cents maximum",
                        "/note maxLength",
                        "/stops/0 minLength",
                        "/pieces minimum");
    }

    private static List<String> violations(Codecs codecs, Class<?> type, String json) {
        try {
            codecs.read(type, bytes(json));
            return List.of();
        } catch (InvalidDataException e) {
            return e.violations().stream()
                    .map((Violation violation) -> violation.pointer() + " " + violation.keyword())
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aMappingOfNothingIsAFinding() {
        assertThat(Specs.generate(SPEC, mapped("Price=com.shop.Price", "Order#sum=com.shop.Price", "string:x=a.B"))
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactly("unused-type-mapping", "unused-type-mapping", "unused-type-mapping");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Money", "Money=Money", "Money=com.shop.Money@MONEY", "Money=com.shop.Money;System.exit(1)"})
    void whatIsNoMappingSaysWhatOneIs(String text) {
        assertThatThrownBy(() -> TypeMapping.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WHAT=CLASS");
    }
}
