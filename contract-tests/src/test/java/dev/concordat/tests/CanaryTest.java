package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.CanaryJson;
import dev.concordat.tests.report.CanaryResult;
import dev.concordat.tests.report.CanaryText;
import dev.concordat.tests.report.RunFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a service: what breaks in the new one is named, and what is only new is not called a break. */
class CanaryTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Quotes, version: '2'}
            paths:
              /quotes:
                post:
                  operationId: quote
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [weight]
                          properties: {weight: {type: integer, minimum: 1, maximum: 30000}}
                  responses:
                    '200':
                      description: A price.
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [price, currency]
                            properties: {price: {type: integer}, currency: {type: string}, days: {type: integer}}
                    '400': {description: Wrong.}
            """;

    private static final Answer STABLE = Answer.json(200, "{\"price\": 5, \"currency\": \"EUR\"}");

    @TempDir
    private Path folder;

    @Test
    void aDroppedFieldIsNamed() throws IOException {
        CanaryResult result = compare(request -> Answer.json(200, "{\"price\": 5}"), null);

        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.checkId()).isEqualTo("response-schema");
            assertThat(finding.signature()).isEqualTo("POST /quotes");
            assertThat(finding.message()).contains("currency");
            assertThat(finding.sample().curl()).contains("curl -i -X POST");
        });
    }

    @Test
    void anotherStatusIsNamed() throws IOException {
        assertThat(compare(request -> new Answer(202, STABLE.headers(), STABLE.body()), null)
                        .findings())
                .extracting(RunFinding::checkId)
                .containsExactly("undocumented-status");
    }

    @Test
    void stricterValidationIsNamed() throws IOException {
        CanaryResult result = compare(request -> request.body().contains("30000") ? Answer.of(400) : STABLE, null);

        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
        assertThat(result.findings()).extracting(RunFinding::checkId).containsExactly("valid-data-refused");
    }

    @Test
    void oneOptionalFieldMoreIsADifferenceAndNoBreak() throws IOException {
        CanaryResult result =
                compare(request -> Answer.json(200, "{\"price\": 6, \"currency\": \"EUR\", \"days\": 2}"), null);

        assertThat(result.exitCode(Severity.WARNING)).isZero();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("more: /days integer");
        });
        assertThat(compare(request -> STABLE, null).findings()).isEmpty();
    }

    @Test
    void whatTheOldContractPromisedIsHeldToo() throws IOException {
        String now = SPEC.replace("required: [price, currency]", "required: [price]");
        Path other = Files.createDirectory(folder.resolve("old"));
        LoadedContract old = SmallContract.of(other, SPEC);

        CanaryResult result = compare(now, request -> Answer.json(200, "{\"price\": 5}"), old);

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(RunFinding::checkId)
                .containsExactly("old-contract-response-schema");
        assertThat(compare(now, request -> Answer.json(200, "{\"price\": 5}"), null)
                        .exitCode(Severity.ERROR))
                .isZero();
    }

    @Test
    void faultsOfBothAreNoDifference() throws IOException {
        Answer broken = Answer.json(200, "{}");
        try (SmallService stable = new SmallService(request -> broken);
                SmallService candidate = new SmallService(request -> broken)) {
            assertThat(run(SPEC, stable.url(), candidate.url(), null).findings())
                    .isEmpty();
        }
    }

    @Test
    void aCandidateThatIsNotThereIsNoVerdict() throws IOException {
        String gone;
        try (SmallService candidate = new SmallService(request -> STABLE)) {
            gone = candidate.url();
        }
        try (SmallService stable = new SmallService(request -> STABLE)) {
            CanaryResult result = run(SPEC, stable.url(), gone, null);

            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
            assertThat(result.inconclusive()).contains("the candidate does not answer");
        }
    }

    @Test
    void whatCannotBePreparedAtTheCandidateIsNoPass() throws IOException {
        SmallService.Handler works = request -> request.method().equals("POST")
                ? Answer.json(201, "{\"id\": \"q-1\"}")
                : Answer.json(200, "{\"id\": \"q-1\"}");
        SmallService.Handler creates = request -> request.method().equals("POST") ? Answer.of(500) : Answer.of(404);
        try (SmallService stable = new SmallService(works);
                SmallService candidate = new SmallService(creates)) {
            VerifyOptions options =
                    VerifyOptions.of(candidate.url()).withPhases(PHASES).withOperations(Set.of("getQuote"));
            CanaryResult result = Canary.run(
                    SmallContract.of(folder, KEPT), new CanaryOptions(stable.url(), null, options), done -> {});

            assertThat(result.findings()).extracting(RunFinding::checkId).containsExactly("candidate-not-asked");
            assertThat(result.exitCode(Severity.WARNING)).isNotZero();
        }
    }

    @Test
    void theTestOfABreakPreparesItAndAsksForWhatIsRight() throws IOException {
        SmallService.Handler works = request -> request.method().equals("POST")
                ? Answer.json(201, "{\"id\": \"quote-4711\"}")
                : Answer.json(200, "{\"id\": \"quote-4711\"}");
        SmallService.Handler fails = request ->
                request.method().equals("POST") ? Answer.json(201, "{\"id\": \"quote-4712\"}") : Answer.json(200, "{}");
        try (SmallService stable = new SmallService(works);
                SmallService candidate = new SmallService(fails)) {
            VerifyOptions options =
                    VerifyOptions.of(candidate.url()).withPhases(PHASES).withOperations(Set.of("getQuote"));
            CanaryResult result = Canary.run(
                    SmallContract.of(folder, KEPT), new CanaryOptions(stable.url(), null, options), done -> {});

            assertThat(result.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.sample().test())
                            .contains("send(\"POST\", \"/quotes\"", "has(answer.body(), ")
                            .doesNotContain("quote-4712"));
        }
    }

    private static final String KEPT = """
            openapi: 3.1.0
            info: {title: Quotes, version: '2'}
            paths:
              /quotes:
                post:
                  operationId: addQuote
                  responses:
                    '201':
                      description: Made.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Quote'}}}
              /quotes/{id}:
                get:
                  operationId: getQuote
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: It.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Quote'}}}
                    '404': {description: None.}
            components:
              schemas:
                Quote: {type: object, required: [id], properties: {id: {type: string}}}
            """;

    @Test
    void reportsSayTheVerdict() throws IOException {
        CanaryResult result = compare(request -> Answer.json(200, "{\"price\": 5}"), null);

        assertThat(CanaryText.render(result, Severity.ERROR))
                .contains("error response-schema in POST /quotes")
                .contains("FAILED: 1 break, 0 warnings, 0 differences");
        String json = CanaryJson.render(result, Severity.ERROR);
        assertThat(JsonDocument.parse("canary.json", json).hasErrors()).isFalse();
        assertThat(json).contains("\"verdict\":\"failed\"");
    }

    private CanaryResult compare(SmallService.Handler candidate, @Nullable LoadedContract old) throws IOException {
        return compare(SPEC, candidate, old);
    }

    private CanaryResult compare(String spec, SmallService.Handler handler, @Nullable LoadedContract old)
            throws IOException {
        try (SmallService stable = new SmallService(request -> STABLE);
                SmallService candidate = new SmallService(handler)) {
            CanaryResult result = run(spec, stable.url(), candidate.url(), old);
            assertThat(result.inconclusive()).isNull();
            assertThat(candidate.requests()).hasSizeGreaterThanOrEqualTo(result.cases());
            return result;
        }
    }

    private CanaryResult run(String spec, String stable, String candidate, @Nullable LoadedContract old)
            throws IOException {
        VerifyOptions options = VerifyOptions.of(candidate).withPhases(PHASES);
        return Canary.run(SmallContract.of(folder, spec), new CanaryOptions(stable, old, options), done -> {});
    }

    private static final Set<Phase> PHASES = EnumSet.of(Phase.EXAMPLES, Phase.BOUNDARY);
}
