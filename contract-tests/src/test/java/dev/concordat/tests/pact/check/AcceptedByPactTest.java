package dev.concordat.tests.pact.check;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.pact.PactDocument;
import dev.concordat.tests.pact.PactMatching;
import dev.concordat.tests.pact.PactMismatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The schema of what a consumer accepts, against pact-jvm itself: valid and invalid values of it, one by one. */
class AcceptedByPactTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/pact-check");

    /**
     * Numbers that no schema tells apart (5 and 5.0), UUIDs that nobody writes (in upper case), days that no calendar has
     * and that Pact's date matcher takes, and a matcher that nothing is known of.
     */
    private static final Set<String> EXCEPT = Set.of("decimal", "regex", "date-not", "ignore-order-undecided");

    @TestFactory
    List<DynamicTest> schemas() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                PactDocument pact =
                        PactDocument.read(folder.resolve("pact.json")).orElseThrow();
                SynchronousRequestResponse interaction =
                        pact.pact().getInteractions().get(0).asSynchronousRequestResponse();
                if (interaction == null) {
                    continue; // a message
                }
                String body = interaction.getResponse().getBody().valueAsString();
                if (interaction.getResponse().determineContentType().isJson() && !body.isEmpty()) {
                    JsonValue example = JsonDocument.parse("pact", body).orElseThrow();
                    if (!EXCEPT.contains(name)) {
                        tests.add(DynamicTest.dynamicTest(name, () -> check(pact, interaction, example)));
                    }
                }
            }
        }
        return tests;
    }

    private static void check(PactDocument pact, SynchronousRequestResponse interaction, JsonValue example) {
        MatchingContext rules =
                new MatchingContext(interaction.getResponse().getMatchingRules().rulesForCategory("body"), true);
        List<Expectation> expectations = BodyExpectations.of(example, rules);
        ConsumerSchema consumer = ConsumerSchema.of(ConsumerSchema.accepted(expectations));
        Contract contract = consumer.contract();
        SchemaId accepted = consumer.id();
        InstanceValidator validator = new InstanceValidator(contract, Side.RESPONSE);
        assertThat(validator.validate(accepted, example)).isEmpty();
        assertThat(isAccepted(pact, interaction, example)).isTrue();

        InstanceGenerator generator = new InstanceGenerator(contract, Side.RESPONSE);
        List<JsonValue> values = new ArrayList<>();
        Stream.concat(
                        generator.valid(accepted, 0).instances().stream(),
                        generator.invalid(accepted, 0).instances().stream())
                .map(Instance::value)
                .forEach(values::add);
        assertThat(values).isNotEmpty();
        for (JsonValue value : values) {
            assertThat(isAccepted(pact, interaction, value))
                    .as(value.toJson())
                    .isEqualTo(validator.accepts(accepted, value));
        }
    }

    private static boolean isAccepted(PactDocument pact, SynchronousRequestResponse interaction, JsonValue body) {
        String type = interaction.getResponse().determineContentType().toString();
        List<HeaderField> headers = List.of(new HeaderField("Content-Type", type));
        WireResponse response =
                new WireResponse(interaction.getResponse().getStatus(), headers, Content.of(body.toJson()), true);
        return new PactMatching(pact.pact(), interaction, Map.of())
                .mismatches(response).stream().noneMatch(mismatch -> mismatch.part() == PactMismatch.Part.BODY);
    }
}
