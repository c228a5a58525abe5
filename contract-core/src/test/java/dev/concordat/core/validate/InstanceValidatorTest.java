package dev.concordat.core.validate;

import static dev.concordat.core.testing.Documents.component;
import static dev.concordat.core.testing.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InstanceValidatorTest {

    private static List<Violation> violations(String schemas, Side side, String instance) {
        Contract contract = Documents.schemas(schemas);
        return new InstanceValidator(contract, side).validate(component(contract, "S"), json(instance));
    }

    private static List<String> places(String schemas, Side side, String instance) {
        return violations(schemas, side, instance).stream()
                .map(violation -> violation.pointer() + " " + violation.keyword())
                .toList();
    }

    @Test
    void namesEveryViolationInTheOrderOfTheInstance() {
        String schema = "\"S\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{"
                + "\"a/b\":{\"type\":\"integer\",\"maximum\":3},\"tags\":{\"items\":{\"minLength\":2}}}}";
        assertThat(places(schema, Side.REQUEST, "{\"tags\":[\"ok\",\"x\"],\"a/b\":4.5}"))
                .containsExactly(" required", " required", "/tags/1 minLength", "/a~1b type", "/a~1b maximum");
    }

    @Test
    void saysLimitValueAndPlaceInTheDocument() {
        Violation violation =
                violations("\"S\":{\"maximum\":3}", Side.REQUEST, "4").get(0);
        assertThat(violation.message()).isEqualTo("must be at most 3, is 4");
        assertThat(violation.schema().pointer()).isEqualTo("/components/schemas/S/maximum");
        assertThat(violation.schema().line()).isPositive();
    }

    @Test
    void requiredMembersOfTheOtherDirectionMayBeAbsent() {
        String schema = "\"S\":{\"required\":[\"id\",\"secret\"],\"allOf\":[{\"properties\":{"
                + "\"id\":{\"$ref\":\"#/components/schemas/Id\"},\"secret\":{\"type\":\"string\",\"writeOnly\":true}}}]},"
                + "\"Id\":{\"type\":\"integer\",\"readOnly\":true}";
        assertThat(places(schema, Side.REQUEST, "{\"secret\":\"s\"}")).isEmpty();
        assertThat(places(schema, Side.REQUEST, "{\"id\":1,\"secret\":\"s\"}")).isEmpty();
        assertThat(places(schema, Side.REQUEST, "{\"id\":1}")).containsExactly(" required");
        assertThat(places(schema, Side.RESPONSE, "{\"id\":1}")).isEmpty();
        assertThat(places(schema, Side.RESPONSE, "{\"id\":1,\"secret\":\"s\"}")).containsExactly("/secret writeOnly");
    }

    @Test
    void secretsAreNotShown() {
        String schema =
                "\"S\":{\"properties\":{\"pin\":{\"type\":\"string\",\"format\":\"password\",\"pattern\":\"^x\"},"
                        + "\"in\":{\"writeOnly\":true,\"properties\":{\"key\":{\"enum\":[\"a\"]}}}}}";
        assertThat(violations(schema, Side.RESPONSE, "{\"pin\":\"hunter2\",\"in\":{\"key\":\"hunter3\"}}"))
                .hasSize(3)
                .allSatisfy(violation -> assertThat(violation.message()).doesNotContain("hunter"));
    }

    @Test
    void tellsOnlyTheBranchThatWasMeant() {
        String schema =
                "\"S\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/Cat\"},{\"$ref\":\"#/components/schemas/Dog\"}],"
                        + "\"discriminator\":{\"propertyName\":\"kind\",\"mapping\":{\"cat\":\"#/components/schemas/Cat\","
                        + "\"dog\":\"#/components/schemas/Dog\"}}},"
                        + "\"Cat\":{\"required\":[\"kind\",\"lives\"],\"properties\":{\"lives\":{\"maximum\":9}}},"
                        + "\"Dog\":{\"required\":[\"kind\",\"bark\"],\"properties\":{\"bark\":{\"type\":\"boolean\"}}}";
        assertThat(places(schema, Side.REQUEST, "{\"kind\":\"dog\",\"bark\":1,\"lives\":10}"))
                .containsExactly("/bark type");
        assertThat(places(schema, Side.REQUEST, "{\"kind\":\"cow\"}")).containsExactly("/kind discriminator");
    }

    @Test
    void aNullableBranchIsNotTakenForTheOneThatWasMeant() {
        String schema = "\"S\":{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"object\",\"required\":[\"id\"]}]}";
        assertThat(places(schema, Side.REQUEST, "{}")).containsExactly(" required");
        assertThat(places(schema, Side.REQUEST, "7")).containsExactly(" anyOf");
    }

    @Test
    void aPatternThatCannotBeReadIsAFindingAndNoViolation() {
        Contract contract = Documents.schemas("\"S\":{\"pattern\":\"(\"}");
        InstanceValidator validator = new InstanceValidator(contract, Side.REQUEST);
        assertThat(validator.validate(component(contract, "S"), json("\"x\""))).isEmpty();
        assertThat(validator.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("pattern-unreadable");
            assertThat(finding.location().pointer()).isEqualTo("/components/schemas/S/pattern");
        });
    }

    @Test
    @Timeout(20)
    void hugeExponentsCostNothing() {
        assertThat(places("\"S\":{\"multipleOf\":0.01}", Side.REQUEST, "1e999999999"))
                .isEmpty();
        assertThat(places("\"S\":{\"multipleOf\":3}", Side.REQUEST, "1e999999999"))
                .containsExactly(" multipleOf");
        assertThat(places("\"S\":{\"multipleOf\":1e-999999999}", Side.REQUEST, "7"))
                .isEmpty();
        assertThat(places("\"S\":{\"type\":\"integer\",\"format\":\"int64\"}", Side.REQUEST, "1e-999999999"))
                .contains(" type");
    }

    @Test
    @Timeout(30)
    void schemasThatReferToThemselvesEnd() {
        assertThat(places("\"S\":{\"allOf\":[{\"$ref\":\"#/components/schemas/S\"}]}", Side.REQUEST, "1"))
                .contains(" $ref");
        String tree = "\"S\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/N\"},{\"$ref\":\"#/components/schemas/N\"}]},"
                + "\"N\":{\"properties\":{\"n\":{\"$ref\":\"#/components/schemas/S\"}}}";
        String deep = "{\"n\":".repeat(60) + "1" + "}".repeat(60);
        assertThat(violations(tree, Side.REQUEST, deep)).isNotNull();
    }

    @Test
    void violationsAreBounded() {
        String many = "[" + "1,".repeat(500) + "1]";
        assertThat(violations("\"S\":{\"items\":{\"type\":\"string\"}}", Side.REQUEST, many))
                .hasSize(InstanceValidator.DEFAULT_LIMIT);
    }
}
