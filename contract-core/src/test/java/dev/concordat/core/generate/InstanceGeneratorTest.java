package dev.concordat.core.generate;

import static dev.concordat.core.testing.Documents.component;
import static dev.concordat.core.testing.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceGeneratorTest {

    private static Instances valid(String schemas) {
        Contract contract = Documents.schemas(schemas);
        return new InstanceGenerator(contract, Side.REQUEST).valid(component(contract, "S"), 1);
    }

    private static Instances invalid(String schemas) {
        Contract contract = Documents.schemas(schemas);
        return new InstanceGenerator(contract, Side.REQUEST).invalid(component(contract, "S"), 1);
    }

    private static List<String> texts(Instances instances, String keyword) {
        return instances.instances().stream()
                .filter(instance -> instance.keyword().equals(keyword))
                .map(instance -> instance.value().toJson())
                .distinct()
                .toList();
    }

    @Test
    void numbersAtAndBeyondTheirBounds() {
        String schema = "\"S\":{\"type\":\"number\",\"minimum\":1.5,\"exclusiveMaximum\":10,\"multipleOf\":0.5}";
        assertThat(texts(valid(schema), "minimum")).containsExactly("1.5", "2.0");
        assertThat(texts(valid(schema), "exclusiveMaximum")).containsExactly("9.5", "9.0");
        assertThat(texts(invalid(schema), "minimum")).containsExactly("1.0");
        assertThat(texts(invalid(schema), "exclusiveMaximum")).containsExactly("10");
        assertThat(texts(invalid(schema), "multipleOf")).hasSize(1);
    }

    @Test
    void stringsAtAndBeyondTheirLengths() {
        String schema = "\"S\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":4,\"pattern\":\"^[a-c]+$\"}";
        assertThat(texts(valid(schema), "minLength")).extracting(String::length).containsExactly(4, 5);
        assertThat(texts(valid(schema), "maxLength")).extracting(String::length).containsExactly(6, 5);
        assertThat(texts(invalid(schema), "minLength"))
                .singleElement()
                .asString()
                .matches("\"[a-c]\"");
        assertThat(texts(invalid(schema), "maxLength"))
                .singleElement()
                .asString()
                .matches("\"[a-c]{5}\"");
        assertThat(texts(invalid(schema), "pattern")).singleElement().asString().doesNotMatch("\"[a-c]+\"");
    }

    @Test
    void lookaheadIsPartOfTheAutomaton() {
        String schema = "\"S\":{\"type\":\"string\",\"pattern\":\"^(?=.*[A-Z])(?=.*\\\\d)[A-Za-z\\\\d]{8,12}$\"}";
        assertThat(valid(schema).unreached()).isEmpty();
        assertThat(invalid(schema).unreached()).isEmpty();
    }

    @Test
    void objectsBreakOnePromiseAtATime() {
        String schema = "\"S\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"a\"],"
                + "\"properties\":{\"a\":{\"type\":\"integer\"},\"b\":{\"type\":\"string\"}}}";
        Instances instances = invalid(schema);
        assertThat(instances.unreached()).isEmpty();
        assertThat(instances.instances())
                .extracting(instance -> instance.pointer() + " " + instance.keyword())
                .contains(" required", " type", "/unexpectedMember additionalProperties", "/a type", "/b type");
    }

    @Test
    void everyBranchAndTagIsTaken() {
        String schema =
                "\"S\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/Cat\"},{\"$ref\":\"#/components/schemas/Dog\"}],"
                        + "\"discriminator\":{\"propertyName\":\"kind\",\"mapping\":{\"cat\":\"#/components/schemas/Cat\","
                        + "\"dog\":\"#/components/schemas/Dog\",\"hound\":\"#/components/schemas/Dog\"}}},"
                        + "\"Cat\":{\"type\":\"object\",\"required\":[\"kind\",\"lives\"],\"properties\":{\"kind\":{\"enum\":[\"cat\"]},"
                        + "\"lives\":{\"type\":\"integer\"}}},"
                        + "\"Dog\":{\"type\":\"object\",\"required\":[\"kind\",\"bark\"],\"properties\":{\"kind\":{\"enum\":[\"dog\",\"hound\"]},"
                        + "\"bark\":{\"type\":\"boolean\"}}}";
        assertThat(texts(valid(schema), "oneOf"))
                .anyMatch(text -> text.contains("\"cat\""))
                .anyMatch(text -> text.contains("\"dog\""))
                .anyMatch(text -> text.contains("\"hound\""));
        Instances broken = invalid(schema);
        assertThat(broken.instances()).extracting(Instance::keyword).contains("discriminator", "oneOf", "required");
    }

    @Test
    void recursionEnds() {
        String schema = "\"S\":{\"type\":\"object\",\"required\":[\"next\",\"all\"],\"properties\":{"
                + "\"next\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/S\"},{\"type\":\"null\"}]},"
                + "\"all\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/S\"}}}}";
        assertThat(valid(schema).instances()).isNotEmpty();
        assertThat(invalid(schema).instances()).isNotEmpty();
    }

    @Test
    void whatCannotBeSatisfiedIsSaid() {
        Instances none = valid("\"S\":{\"type\":\"integer\",\"minimum\":3,\"maximum\":2}");
        assertThat(none.instances()).isEmpty();
        assertThat(none.unreached()).isNotEmpty();
    }

    @Test
    void tooLargeIsSaidAndNotSent() {
        Instances instances = valid("\"S\":{\"type\":\"string\",\"maxLength\":1000000}");
        assertThat(instances.instances())
                .allSatisfy(instance ->
                        assertThat(instance.value().toJson().length()).isLessThan(10_000));
        assertThat(instances.unreached())
                .anySatisfy(unreached -> assertThat(unreached.reason()).contains("too large to send"));
    }

    @Test
    void membersOfTheOtherDirectionAreNotSent() {
        String schema = "\"S\":{\"type\":\"object\",\"required\":[\"id\",\"pin\"],\"properties\":{"
                + "\"id\":{\"type\":\"integer\",\"readOnly\":true},\"pin\":{\"type\":\"string\",\"writeOnly\":true}},"
                + "\"example\":{\"id\":1,\"pin\":\"x\"}}";
        Contract contract = Documents.schemas(schema);
        InstanceGenerator requests = new InstanceGenerator(contract, Side.REQUEST);
        InstanceGenerator responses = new InstanceGenerator(contract, Side.RESPONSE);
        assertThat(requests.ordinary(component(contract, "S"), 1)).hasValue(json("{\"pin\":\"x\"}"));
        assertThat(responses.ordinary(component(contract, "S"), 1)).hasValue(json("{\"id\":1}"));
        assertThat(responses.invalid(component(contract, "S"), 1).instances())
                .anySatisfy(instance -> assertThat(instance.keyword()).isEqualTo("writeOnly"));
    }

    @Test
    void ordinaryValuesLookOrdinary() {
        Contract contract = Documents.schemas(
                "\"S\":{\"type\":\"object\",\"properties\":{"
                        + "\"firstName\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"email\"},"
                        + "\"level\":{\"type\":\"string\",\"enum\":[\"low\",\"high\"]},\"since\":{\"type\":\"string\",\"format\":\"date\"}}}");
        JsonValue value = new InstanceGenerator(contract, Side.REQUEST)
                .ordinary(component(contract, "S"), 3)
                .orElseThrow();
        Map<String, JsonValue> members = ((JsonObject) value).members();
        assertThat(members).containsOnlyKeys("firstName", "email", "level", "since");
        assertThat(members.get("email").toJson()).contains("@example.com");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "{\"type\":\"array\",\"items\":{\"type\":\"boolean\"},\"uniqueItems\":true,\"minItems\":1,\"maxItems\":2}",
                "{\"type\":\"array\",\"contains\":{\"const\":7},\"minContains\":2,\"items\":{\"type\":\"integer\"}}",
                "{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}],\"items\":false}",
                "{\"type\":[\"string\",\"null\",\"integer\"],\"minLength\":2,\"minimum\":5}",
                "{\"type\":\"object\",\"minProperties\":2,\"maxProperties\":3,\"additionalProperties\":{\"type\":\"integer\"}}",
                "{\"type\":\"object\",\"propertyNames\":{\"pattern\":\"^[a-z]{3}$\"},\"minProperties\":1}",
                "{\"type\":\"object\",\"patternProperties\":{\"^x-\":{\"type\":\"integer\"}},\"additionalProperties\":false}",
                "{\"allOf\":[{\"type\":\"integer\",\"minimum\":3},{\"maximum\":9,\"multipleOf\":2},{\"multipleOf\":3}]}",
                "{\"type\":\"object\",\"dependentRequired\":{\"card\":[\"address\"]},\"properties\":{\"card\":{\"type\":\"string\"},"
                        + "\"address\":{\"type\":\"string\"}}}",
                "{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"enum\":[\"a\",\"b\"]}},"
                        + "\"if\":{\"properties\":{\"kind\":{\"const\":\"a\"}}},\"then\":{\"required\":[\"x\"]},"
                        + "\"else\":{\"required\":[\"y\"]}}",
                "{\"type\":\"object\",\"allOf\":[{\"properties\":{\"a\":{\"type\":\"string\"}}}],\"unevaluatedProperties\":false}",
                "{\"type\":\"string\",\"format\":\"date-time\"}",
                "{\"type\":\"string\",\"not\":{\"enum\":[\"harbor\"]}}",
                "{\"type\":\"integer\",\"format\":\"int32\"}",
                "{\"const\":{\"a\":[1,2]}}",
            })
    void everythingIsWhatItClaims(String schema) {
        Contract contract = Documents.schemas("\"S\":" + schema);
        for (Side side : Side.values()) {
            InstanceValidator validator = new InstanceValidator(contract, side);
            InstanceGenerator generator = new InstanceGenerator(contract, side);
            for (long seed = 0; seed < 5; seed++) {
                JsonValue ordinary =
                        generator.ordinary(component(contract, "S"), seed).orElseThrow();
                assertThat(validator.validate(component(contract, "S"), ordinary))
                        .isEmpty();
                Instances valid = generator.valid(component(contract, "S"), seed);
                assertThat(valid.instances())
                        .isNotEmpty()
                        .allSatisfy(
                                instance -> assertThat(validator.validate(component(contract, "S"), instance.value()))
                                        .isEmpty());
                Instances invalid = generator.invalid(component(contract, "S"), seed);
                assertThat(invalid.instances())
                        .isNotEmpty()
                        .allSatisfy(instance -> assertThat(
                                        validator.validate(component(contract, "S"), instance.value()))
                                .extracting(Violation::pointer, Violation::keyword)
                                .contains(org.assertj.core.groups.Tuple.tuple(instance.pointer(), instance.keyword())));
            }
        }
    }

    @Test
    void sameSeedSameValues() {
        String schema = "\"S\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"string\","
                + "\"pattern\":\"^[A-Z]{2}[0-9]{3,6}$\"},\"n\":{\"type\":\"number\"},\"t\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}";
        assertThat(valid(schema)).isEqualTo(valid(schema));
        assertThat(invalid(schema)).isEqualTo(invalid(schema));
        Contract contract = Documents.schemas(schema);
        InstanceGenerator generator = new InstanceGenerator(contract, Side.REQUEST);
        assertThat(generator.random(component(contract, "S"), new Random(4)))
                .isEqualTo(generator.random(component(contract, "S"), new Random(4)))
                .isNotEqualTo(generator.random(component(contract, "S"), new Random(5)));
    }
}
