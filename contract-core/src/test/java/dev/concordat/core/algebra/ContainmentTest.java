package dev.concordat.core.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pairs of schemas in {@code specs/containment}: whether the first is contained in the second and the second in the
 * first; a keyword instead of an answer says that the question stays open, and why.
 */
class ContainmentTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/containment");

    @TestFactory
    List<DynamicTest> pairs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                for (JsonValue each : ((JsonArray) Documents.json(Files.readString(file))).items()) {
                    JsonObject pair = (JsonObject) each;
                    String what = ((JsonString) member(pair, "what")).value();
                    tests.add(DynamicTest.dynamicTest(file.getFileName() + ": " + what, () -> check(pair)));
                }
            }
        }
        return tests;
    }

    private static void check(JsonObject pair) {
        Contract contract = Documents.schemas("\"A\":" + member(pair, "first").toJson() + ",\"B\":"
                + member(pair, "second").toJson());
        SchemaId first = Documents.component(contract, "A");
        SchemaId second = Documents.component(contract, "B");
        check(contract, first, second, member(pair, "within"));
        check(contract, second, first, member(pair, "backwards"));
    }

    private static void check(Contract contract, SchemaId sub, SchemaId sup, JsonValue expected) {
        Verdict verdict = compare(contract, sub, sup, Containment.DEFAULT_BUDGET);
        if (expected instanceof JsonString keyword) {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Undecided.class,
                            undecided -> assertThat(undecided.keyword()).isEqualTo(keyword.value()));
        } else if (expected.equals(new JsonBoolean(true))) {
            assertThat(verdict).isEqualTo(new Verdict.Contained());
        } else {
            assertThat(verdict).isInstanceOfSatisfying(Verdict.NotContained.class, not -> {
                InstanceValidator validator = new InstanceValidator(contract, Side.REQUEST);
                assertThat(validator.accepts(sub, not.witness())).isTrue();
                assertThat(validator.accepts(sup, not.witness())).isFalse();
            });
        }
    }

    @Test
    void givesUpWhenTheBudgetIsSpent() {
        Contract contract = Documents.schemas(
                "\"A\":{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"array\"}}},"
                        + "\"B\":{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"maxItems\":3}}}");
        SchemaId first = Documents.component(contract, "A");
        SchemaId second = Documents.component(contract, "B");
        assertThat(compare(contract, first, second, 2))
                .isInstanceOfSatisfying(
                        Verdict.Undecided.class,
                        undecided -> assertThat(undecided.keyword()).isEqualTo("budget"));
        assertThat(compare(contract, first, second, Containment.DEFAULT_BUDGET))
                .isInstanceOfSatisfying(
                        Verdict.NotContained.class,
                        not -> assertThat(not.witness()).isEqualTo(Documents.json("{\"a\":[null,null,null,null]}")));
    }

    @Test
    void unionsOfHundredsOfBranchesStayOpenInsteadOfFillingTheMemory() {
        StringBuilder branches = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            branches.append(i == 0 ? "" : ",").append("{\"const\":").append(i).append('}');
        }
        Contract contract = Documents.schemas(
                "\"A\":{\"oneOf\":[" + branches + "]},\"B\":{\"oneOf\":[{\"const\":-1}," + branches + "]}");
        SchemaId first = Documents.component(contract, "A");
        SchemaId second = Documents.component(contract, "B");
        assertThat(compare(contract, first, second, Containment.DEFAULT_BUDGET))
                .isInstanceOfSatisfying(
                        Verdict.Undecided.class,
                        undecided -> assertThat(undecided.keyword()).isEqualTo("oneOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"value-%d\"", "%d", "{\"a\":%d}"})
    @Timeout(10)
    void enumerationsOfThousandsOfMembersAreComparedAtOnce(String member) {
        String known = IntStream.range(1, 10_000).mapToObj(member::formatted).collect(Collectors.joining(","));
        Contract contract = Documents.schemas(
                "\"A\":{\"enum\":[" + known + "," + member.formatted(10_000) + "]},\"B\":{\"enum\":[" + known
                        + "]},\"C\":{\"type\":[\"string\",\"integer\",\"object\"],\"allOf\":[{\"pattern\":\"^value-[1-9][0-9]*$\",\"minimum\":1,\"minProperties\":1},{\"not\":{\"enum\":["
                        + known + "]}}]}");
        SchemaId all = Documents.component(contract, "A");
        SchemaId fewer = Documents.component(contract, "B");
        assertThat(compare(contract, fewer, all, Containment.DEFAULT_BUDGET)).isEqualTo(new Verdict.Contained());
        assertThat(compare(contract, all, fewer, Containment.DEFAULT_BUDGET))
                .isInstanceOfSatisfying(
                        Verdict.NotContained.class,
                        not -> assertThat(not.witness()).isEqualTo(Documents.json(member.formatted(10_000))));
        assertThat(compare(contract, Documents.component(contract, "C"), all, Containment.DEFAULT_BUDGET))
                .isInstanceOf(Verdict.NotContained.class);
        assertThat(compare(contract, fewer, Documents.component(contract, "C"), Containment.DEFAULT_BUDGET))
                .isInstanceOf(Verdict.NotContained.class);
    }

    @Test
    void schemasNestedDeeperThanValuesCanBeBuiltStayOpen() {
        String deep = "{\"type\":\"string\"}";
        String deeper = "{\"type\":\"integer\"}";
        for (int i = 0; i < 60; i++) {
            deep = "{\"type\":\"array\",\"minItems\":1,\"items\":" + deep + "}";
            deeper = "{\"type\":\"array\",\"minItems\":1,\"items\":" + deeper + "}";
        }
        Contract contract = Documents.schemas("\"A\":" + deep + ",\"B\":" + deeper);
        assertThat(compare(
                        contract,
                        Documents.component(contract, "A"),
                        Documents.component(contract, "B"),
                        Containment.DEFAULT_BUDGET))
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void whatStaysOpenTooDeepIsAskedAgainNearerToTheSurface() {
        StringBuilder schemas = new StringBuilder("\"A0\":{\"type\":\"string\"},\"B0\":{\"type\":\"integer\"}");
        for (int i = 1; i <= 60; i++) {
            for (String name : List.of("A", "B")) {
                schemas.append(
                        ",\"%s%d\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/components/schemas/%s%d\"}}"
                                .formatted(name, i, name, i - 1));
            }
        }
        Contract contract = Documents.schemas(schemas.toString());
        Containment containment = Containment.of(contract, contract, Side.REQUEST, Containment.DEFAULT_BUDGET);
        assertThat(containment.firstWithin(Documents.component(contract, "A60"), Documents.component(contract, "B60")))
                .isInstanceOf(Verdict.Undecided.class);
        assertThat(containment.firstWithin(Documents.component(contract, "A30"), Documents.component(contract, "B30")))
                .isInstanceOf(Verdict.NotContained.class);
    }

    @Test
    void whatADirectionNeverCarriesIsNotRequiredInIt() {
        Contract contract =
                Documents.schemas("\"A\":{\"type\":\"object\"},\"B\":{\"type\":\"object\",\"required\":[\"id\"],"
                        + "\"properties\":{\"id\":{\"readOnly\":true}}}");
        SchemaId first = Documents.component(contract, "A");
        SchemaId second = Documents.component(contract, "B");
        assertThat(compare(contract, first, second, Containment.DEFAULT_BUDGET)).isEqualTo(new Verdict.Contained());
        assertThat(Containment.of(contract, contract, Side.RESPONSE, Containment.DEFAULT_BUDGET)
                        .firstWithin(first, second))
                .isInstanceOfSatisfying(
                        Verdict.NotContained.class,
                        not -> assertThat(not.witness()).isEqualTo(Documents.json("{}")));
    }

    private static Verdict compare(Contract contract, SchemaId sub, SchemaId sup, int budget) {
        return Containment.of(contract, contract, Side.REQUEST, budget).firstWithin(sub, sup);
    }

    private static JsonValue member(JsonObject object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }
}
