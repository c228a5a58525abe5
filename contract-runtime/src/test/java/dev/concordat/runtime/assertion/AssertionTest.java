package dev.concordat.runtime.assertion;

import static dev.concordat.runtime.assertion.Assertion.allOf;
import static dev.concordat.runtime.assertion.Assertion.anyOf;
import static dev.concordat.runtime.assertion.Assertion.conditional;
import static dev.concordat.runtime.assertion.Assertion.constant;
import static dev.concordat.runtime.assertion.Assertion.contains;
import static dev.concordat.runtime.assertion.Assertion.minimum;
import static dev.concordat.runtime.assertion.Assertion.never;
import static dev.concordat.runtime.assertion.Assertion.not;
import static dev.concordat.runtime.assertion.Assertion.oneOf;
import static dev.concordat.runtime.assertion.Assertion.prefixItems;
import static dev.concordat.runtime.assertion.Assertion.property;
import static dev.concordat.runtime.assertion.Assertion.reference;
import static dev.concordat.runtime.assertion.Assertion.required;
import static dev.concordat.runtime.assertion.Assertion.type;
import static dev.concordat.runtime.assertion.Assertion.unevaluatedItems;
import static dev.concordat.runtime.assertion.Assertion.unevaluatedProperties;
import static dev.concordat.runtime.assertion.Assertion.uniqueItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.exc.StreamConstraintsException;

class AssertionTest {

    private static final Assertion TREE = allOf(
            property("left", reference(AssertionTest::tree)),
            property("right", reference(AssertionTest::tree)),
            required("value"));

    private static Assertion tree() {
        return TREE;
    }

    private static List<String> told(Assertion assertion, String json) {
        return Subject.breaches(assertion, JsonValue.parse(json), new PatternEffort()).stream()
                .map(breach -> breach.keyword() + " " + breach.pointer())
                .toList();
    }

    @Test
    void numbersAreEqualByValue() {
        assertThat(told(constant("{\"a\": 1}"), "{\"a\": 1.0}")).isEmpty();
        assertThat(told(uniqueItems(), "[1, 1.0]")).containsExactly("uniqueItems ");
        assertThat(told(type("integer"), "2.0")).isEmpty();
    }

    @Test
    void whatAnAlternativeLooksAtIsEvaluatedOnlyWhereItMatches() {
        Assertion schema = allOf(
                anyOf(
                        allOf(required("a"), property("a", type("string"))),
                        allOf(required("b"), property("b", type("integer")))),
                unevaluatedProperties(never()));
        assertThat(told(schema, "{\"a\": \"x\", \"b\": 1}")).isEmpty();
        assertThat(told(schema, "{\"a\": \"x\", \"b\": \"y\"}")).containsExactly("unevaluatedProperties /b");
    }

    @Test
    void itemsThatAreContainedAreEvaluated() {
        Assertion schema =
                allOf(prefixItems(type("string")), contains(1, 2, type("integer")), unevaluatedItems(type("boolean")));
        assertThat(told(schema, "[\"a\", 1, true]")).isEmpty();
        assertThat(told(schema, "[\"a\", 1, \"b\"]")).containsExactly("type /2");
        assertThat(told(schema, "[\"a\", 1, 2, 3]")).containsExactly("maxContains ");
        assertThat(told(schema, "[\"a\"]")).containsExactly("contains ");
    }

    @Test
    void aFailedChoiceTellsOfItsNearestAlternativeUnlessSeveralAreAsNear() {
        Assertion schema = oneOf(allOf(type("object"), required("a")), type("string"));
        assertThat(told(schema, "{}")).containsExactly("required /a");
        assertThat(told(anyOf(required("a"), required("b")), "{}")).containsExactly("anyOf ");
        assertThat(told(oneOf(required("a"), required("b")), "{\"a\": 1, \"b\": 2}"))
                .containsExactly("oneOf ");
    }

    @Test
    void conditionsDecideWhichBranchIsAsked() {
        Assertion schema = conditional(
                property("kind", constant("\"big\"")), property("size", minimum("10")), not(required("size")));
        assertThat(told(schema, "{\"kind\": \"big\", \"size\": 5}")).containsExactly("minimum /size");
        assertThat(told(schema, "{\"kind\": \"small\", \"size\": 5}")).containsExactly("not ");
        assertThat(told(schema, "7")).isEmpty();
    }

    @Test
    void schemasMayReferToThemselves() {
        assertThat(told(TREE, "{\"value\": 1, \"left\": {\"value\": 2, \"right\": {}}}"))
                .containsExactly("required /left/right/value");
    }

    @Test
    void aSchemaThatLeadsBackToItselfSaysNothingTheSecondTime() {
        assertThat(told(Circle.CIRCLE, "1")).containsOnly("type ");
        assertThat(told(Circle.CIRCLE, "\"a\"")).isEmpty();
    }

    private static final class Circle {
        static final Assertion CIRCLE = allOf(reference(() -> Circle.CIRCLE), type("string"));
    }

    @Test
    void alternativesThatMultiplyEndTheReading() {
        Assertion bomb = type("string");
        for (int i = 0; i < 25; i++) {
            bomb = anyOf(bomb, bomb);
        }
        Assertion schema = bomb;
        assertThatThrownBy(() -> told(schema, "1")).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void whatOnlyGrowsWithTheValueMayGoOn() {
        String many = "[" + "1,".repeat(300_000) + "1]";
        assertThat(told(Assertion.items(0, allOf(not(constant("2")))), many)).isEmpty();
    }

    @Test
    void onlyAMemberThatMayNotBeThereIsUnknown() {
        Assertion free = property("inner", never());
        assertThat(told(Assertion.additionalProperties(List.of(), List.of(), never()), "{\"a\": 1}"))
                .containsExactly("additionalProperties /a");
        assertThat(told(Assertion.additionalProperties(List.of(), List.of(), free), "{\"a\": {\"inner\": 1}}"))
                .containsExactly("false /a/inner");
    }

    /** Hash codes can be forged: "Aa" and "BB" have the same, and so has every sequence of as many of them. */
    @ParameterizedTest
    @CsvSource({"\"%s\"", "[\"%s\"]"})
    void itemsOfOneHashCodeTakeNoLongerThanOthers(String item) {
        StringBuilder many = new StringBuilder("[");
        for (int i = 0; i < 1 << 17; i++) {
            String bits = Integer.toBinaryString(i | 1 << 17).substring(1);
            many.append(item.formatted(bits.replace("0", "Aa").replace("1", "BB")))
                    .append(',');
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(told(uniqueItems(), many + "1]")).isEmpty());
    }

    @Test
    void itemsAreTheSameWhereTheirValuesAre() {
        for (String same :
                List.of("[\"a\",\"a\"]", "[1,10e-1]", "[{\"a\":1,\"b\":[]},{\"b\":[],\"a\":1.0}]", "[null,null]")) {
            assertThat(told(uniqueItems(), same)).as(same).containsExactly("uniqueItems ");
        }
        for (String other : List.of(
                "[\"1\",1,true,false,null,[],{},\"\",[1],[[1]],{\"a\":1}]",
                "[[1,2],[12],[\"a\",\"b\"],[\"ab\"],{\"a\":\"b\"}]",
                "[[[],[]],[[[]]],{\"\":{}},[\"1:a\"],[\"a\"],[1,[2]],[[1],2]]")) {
            assertThat(told(uniqueItems(), other)).as(other).isEmpty();
        }
    }

    @Test
    void theCodecTellsOfBothAndReadsOn() {
        Violations violations = new Violations();
        byte[] json = "{\"a\": 1, \"a\": 2}".getBytes(StandardCharsets.UTF_8);
        JsonIn.read(Asserted.of(AnyValue.ANY, required("b"), "#"), json, Place.BODY, null, violations);
        assertThat(violations.list())
                .extracting(violation -> violation.keyword() + " " + violation.pointer())
                .containsExactly("duplicate /a", "required /b");
    }
}
