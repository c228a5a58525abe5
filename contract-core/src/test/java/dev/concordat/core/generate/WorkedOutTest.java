package dev.concordat.core.generate;

import static dev.concordat.core.testing.Documents.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that trying does not find, and the proof that there are none. */
class WorkedOutTest {

    private static Instances instances(String schemas, boolean valid) {
        Contract contract = Documents.schemas(schemas.replace('\'', '"'));
        InstanceGenerator generator = new InstanceGenerator(contract, Side.REQUEST);
        Instances found =
                valid ? generator.valid(component(contract, "S"), 1) : generator.invalid(component(contract, "S"), 1);
        InstanceValidator validator = new InstanceValidator(contract, Side.REQUEST);
        assertThat(found.instances())
                .allSatisfy(instance -> assertThat(validator.accepts(component(contract, "S"), instance.value()))
                        .isEqualTo(valid));
        return found;
    }

    private static List<String> impossible(Instances instances) {
        return instances.unreached().stream()
                .filter(Unreached::impossible)
                .map(target -> target.pointer() + " " + target.keyword())
                .distinct()
                .toList();
    }

    private static List<String> missed(Instances instances) {
        return instances.unreached().stream()
                .filter(target -> !target.impossible())
                .map(Object::toString)
                .toList();
    }

    @Test
    void whatAnotherBranchTakesCannotBeWrong() {
        String schemas = "'S':{'type':'object','required':['a'],'properties':{'a':{'anyOf':["
                + "{'type':'integer','minimum':3},{'type':'number','maximum':100},{'type':'string'}]}}}";
        Instances invalid = instances(schemas, false);
        assertThat(impossible(invalid)).contains("/a minimum");
        assertThat(missed(invalid)).isEmpty();
        assertThat(invalid.instances()).extracting(Instance::keyword).contains("type", "required", "maximum");
    }

    @Test
    void nothingIsWrongInsideWhatTakesEverything() {
        String schemas = "'S':{'type':'object','properties':{'a':{'anyOf':[{'$ref':'#/components/schemas/T'},{}]}}},"
                + "'T':{'type':'object','required':['b'],'properties':{'b':{'type':'integer','minimum':1}}}";
        Instances invalid = instances(schemas, false);
        assertThat(impossible(invalid)).contains("/a ");
        assertThat(missed(invalid)).isEmpty();
        assertThat(invalid.unreached()).extracting(Unreached::pointer).doesNotContain("/a/b");
    }

    @Test
    void whatOnlyOneBranchTakesSaysByItsDiscriminatorWhich() {
        String part = "'type':'object','required':['kind'],'properties':{'kind':{'type':'string'},";
        String schemas = "'S':{'type':'object','required':['u'],'properties':{'u':{'$ref':'#/components/schemas/U'}}},"
                + "'U':{'oneOf':[{'$ref':'#/components/schemas/A'},{'$ref':'#/components/schemas/B'}],"
                + "'discriminator':{'propertyName':'kind'}},"
                + "'A':{" + part + "'a':{'type':'string'}}},'B':{" + part + "'b':{'type':'string'}}}";
        Contract contract = Documents.schemas(schemas.replace('\'', '"'));
        Optional<JsonValue> value =
                new InstanceGenerator(contract, Side.RESPONSE).ordinary(component(contract, "S"), 1);
        assertThat(value.map(JsonValue::toJson).orElse("")).matches(".*\"kind\":\"[AB]\".*");
        assertThat(missed(instances(schemas, true))).isEmpty();
    }

    @Test
    void aBranchWithinAnotherOneIsNeverTheOnlyOne() {
        String schemas = "'S':{'oneOf':[{'type':'integer','minimum':5},{'type':'number'},{'type':'string'}]}";
        Instances valid = instances(schemas, true);
        assertThat(impossible(valid)).contains(" oneOf");
        assertThat(missed(valid)).isEmpty();
    }

    @Test
    void aLaxBranchIsTakenWithWhatTheOtherOneRefuses() {
        String schemas = "'S':{'oneOf':[{'type':'object','properties':{'a':{'type':'integer'}}},"
                + "{'type':'object','required':['b'],'properties':{'b':{'type':'string'}}}]}";
        Instances valid = instances(schemas, true);
        assertThat(missed(valid)).isEmpty();
        assertThat(valid.instances()).extracting(Instance::keyword).contains("oneOf");
    }

    @Test
    void placesInsideABranchAreJudgedWithAllElseRight() {
        // Without its kind a thing would be refused whatever its size is; with it, the open branch takes any size.
        String schemas = "'S':{'anyOf':[{'$ref':'#/components/schemas/Sized'},{'$ref':'#/components/schemas/Open'}]},"
                + "'Open':{'type':'object','required':['kind'],'properties':{'kind':{'type':'string'}}},"
                + "'Sized':{'type':'object','required':['kind'],'properties':{'kind':{'type':'string'},"
                + "'size':{'type':'integer','minimum':0}}}";
        Instances invalid = instances(schemas, false);
        assertThat(impossible(invalid)).contains("/size ").doesNotContain("/kind ");
        assertThat(missed(invalid)).isEmpty();
        assertThat(invalid.instances()).extracting(Instance::pointer).contains("/kind");
    }

    @Test
    void placesInsideLaxBranchesAreReachedByValuesThatTheOthersRefuse() {
        // Each branch lets whatever it does not name pass, so that it takes what is wrong in another one.
        String branches = IntStream.range(0, 3)
                .mapToObj(branch -> IntStream.range(0, 60)
                        .mapToObj(i -> "'b" + branch + "-" + i + "':{'type':'integer','minimum':0}")
                        .collect(Collectors.joining(",", "{'type':'object','properties':{", "}}")))
                .collect(Collectors.joining(","));
        Instances invalid = instances("'S':{'anyOf':[" + branches + "]}", false);
        assertThat(missed(invalid)).allMatch(reason -> reason.contains("enough"));
        assertThat(invalid.instances())
                .filteredOn(instance -> instance.keyword().equals("minimum"))
                .hasSizeGreaterThan(60);
    }

    @Test
    void everyNameIsAllowedWhereNamesAreTexts() {
        Instances invalid = instances("'S':{'type':'object','propertyNames':{'type':'string'}}", false);
        assertThat(impossible(invalid)).contains(" propertyNames");
        assertThat(missed(invalid)).isEmpty();
    }

    @Test
    void whatIsWorkedOutSaysWhichBranchItIsOf() {
        String schemas = "'S':{'oneOf':[{'$ref':'#/components/schemas/Cat'},{'$ref':'#/components/schemas/Dog'}],"
                + "'discriminator':{'propertyName':'kind'}},"
                + "'Cat':{'type':'object','required':['kind'],'properties':{'kind':{'type':'string'},"
                + "'lives':{'type':'integer'}}},"
                + "'Dog':{'type':'object','required':['kind'],'properties':{'kind':{'type':'string'},"
                + "'bark':{'type':'boolean'}}}";
        assertThat(instances(schemas, true).instances())
                .allSatisfy(instance ->
                        assertThat(instance.value().toJson()).containsAnyOf("\"kind\":\"Cat\"", "\"kind\":\"Dog\""));
    }

    /** None of these values is found by trying. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'S':{'allOf':[{'type':'number','multipleOf':6},{'type':'number','multipleOf':10,'minimum':61}]}",
                "'S':{'oneOf':[{'type':'integer'},{'minimum':2}]}",
                "'S':{'type':'object','minProperties':2,'maxProperties':2,"
                        + "'patternProperties':{'^x':{'type':'integer'}},'additionalProperties':false}",
            })
    void aBaseIsWorkedOut(String schemas) {
        assertThat(instances(schemas, true).instances()).isNotEmpty();
    }

    @Test
    void whatHasNoValueIsProved() {
        Instances none = instances("'S':{'allOf':[{'type':'integer','minimum':3},{'maximum':2}]}", true);
        assertThat(none.instances()).isEmpty();
        assertThat(none.unreached())
                .singleElement()
                .extracting(Unreached::impossible)
                .isEqualTo(true);
    }
}
