package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PUT leaves behind: members that are gone, and a GET that is no longer taken. */
class AfterUpdateTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Note, version: '1'}
            paths:
              /note:
                get:
                  operationId: read
                  responses:
                    '200':
                      description: It.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
                    '400': {description: No.}
                put:
                  operationId: replace
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Note'}
                        example: {text: new, colour: red}
                  responses: {'204': {description: Done.}, '400': {description: No.}}
            components:
              schemas:
                Note: {type: object, properties: {text: {type: string}, colour: {type: string}}}
            """;

    private String note = "{\"text\":\"old\",\"colour\":\"blue\"}";
    private boolean updated;

    @Test
    void aMemberThatIsGoneIsFound(@TempDir Path folder) throws IOException {
        assertThat(verify(folder, note -> note.without("colour"), false).findings())
                .anyMatch(finding -> finding.checkId().equals("update-stored")
                        && finding.message().contains("no longer shows colour"));
    }

    @Test
    void whatIsStoredIsLeftAlone(@TempDir Path folder) throws IOException {
        assertThat(verify(folder, note -> note, false).findings()).isEmpty();
    }

    @Test
    void aGetThatIsCalledWrongLaterIsFound(@TempDir Path folder) throws IOException {
        assertThat(verify(folder, note -> note, true).findings())
                .anyMatch(finding -> finding.checkId().equals("valid-data-refused")
                        && finding.operation().equals("read")
                        && finding.message().contains("taken before"));
    }

    private RunResult verify(Path folder, UnaryOperator<JsonObject> stored, boolean refusing) throws IOException {
        return Verification.run(
                SmallContract.of(folder, SPEC),
                VerifyOptions.of("http://localhost").withPhases(Set.of(Phase.STATEFUL)),
                List.of(),
                request ->
                        new Outcome.Answered(new Exchange(request, answer(request, stored, refusing), Duration.ZERO)));
    }

    private WireResponse answer(WireRequest request, UnaryOperator<JsonObject> stored, boolean refusing) {
        if (request.body() != null) {
            updated = true;
            note = JsonDocument.parse("body", request.body().toString()).value() instanceof JsonObject sent
                    ? stored.apply(sent).toJson()
                    : note;
            return new WireResponse(204, List.of(), Content.EMPTY, true);
        }
        if (refusing && updated) {
            updated = false;
            return new WireResponse(400, List.of(), Content.EMPTY, true);
        }
        return new WireResponse(
                200, List.of(new HeaderField("Content-Type", "application/json")), Content.of(note), true);
    }
}
