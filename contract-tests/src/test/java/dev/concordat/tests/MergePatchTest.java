package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.json.JsonMergePatch;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RFC 7396 on a service of one note. */
class MergePatchTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            paths:
              /note:
                get:
                  operationId: getNote
                  responses:
                    '200': {description: It., content: {application/json: {schema: {type: object}}}}
                patch:
                  operationId: patchNote
                  requestBody:
                    required: true
                    content:
                      application/merge-patch+json:
                        schema:
                          type: object
                          properties: {text: {type: [string, 'null'], enum: [a, b, null]}}
                  responses: {'204': {description: Done.}, '400': {description: No.}, '415': {description: No.}}
            """;

    private static final JsonObject START = new JsonObject(Map.of(
            "text",
            new JsonString("old"),
            "by",
            new JsonString("me"),
            "size",
            new JsonObject(Map.of("in", new JsonString("cm")))));

    @TempDir
    Path folder;

    @Test
    void aPatchAsItShouldBe() throws Exception {
        RunResult result = run(MergePatchTest::merged);

        assertThat(result.findings()).isEmpty();
        assertThat(result.operations())
                .filteredOn(operation -> operation.key().equals("patchNote"))
                .singleElement()
                .extracting(OperationResult::total)
                .satisfies(total -> assertThat(total.passed()).isPositive());
    }

    @Test
    void aPatchThatReplacesEverything() throws Exception {
        assertThat(run((old, patch) -> patch).findings())
                .extracting(RunFinding::checkId)
                .containsExactly("merge-patch");
    }

    @Test
    void aPatchThatIsIgnored() throws Exception {
        assertThat(run((old, patch) -> old).findings())
                .extracting(RunFinding::checkId)
                .containsExactly("merge-patch");
    }

    /** An empty object merged into one changes nothing, and that is right. */
    @Test
    void aPatchOfAnObjectMergesIntoIt() throws Exception {
        String size = "{size: {type: object, maxProperties: 0}}";

        assertThat(run(
                                SPEC.replace("{text: {type: [string, 'null'], enum: [a, b, null]}}", size),
                                MergePatchTest::merged)
                        .findings())
                .isEmpty();
    }

    private static JsonObject merged(JsonObject old, JsonObject patch) {
        return (JsonObject) JsonMergePatch.apply(old, patch);
    }

    private RunResult run(BinaryOperator<JsonObject> patching) throws Exception {
        return run(SPEC, patching);
    }

    private RunResult run(String spec, BinaryOperator<JsonObject> patching) throws Exception {
        LoadedContract contract = SmallContract.of(folder, spec);
        JsonObject[] note = {START};
        try (SmallService service = new SmallService(http -> {
            if (http.method().equals("GET")) {
                return Answer.json(200, note[0].toJson());
            }
            note[0] = patching.apply(note[0], (JsonObject)
                    JsonDocument.parse("body", http.body()).orElseThrow());
            return Answer.of(204);
        })) {
            return Verification.run(
                    contract, VerifyOptions.of(service.url()).withPhases(Set.of(Phase.STATEFUL)), List.of());
        }
    }
}
