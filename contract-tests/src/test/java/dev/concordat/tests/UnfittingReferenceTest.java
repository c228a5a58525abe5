package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.load.LoadedContract;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member that is called like a resource may be of another type: its value is not taken from there. */
class UnfittingReferenceTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shelf, version: '1'}
            paths:
              /authors:
                post:
                  operationId: addAuthor
                  responses:
                    '201':
                      description: Made.
                      content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
              /authors/{authorId}:
                get:
                  operationId: getAuthor
                  parameters: [{name: authorId, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: It.}}
              /books:
                post:
                  operationId: addBook
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, required: [authorId], properties: {authorId: {type: integer}}}
                  responses: {'204': {description: Made.}, '400': {description: No.}}
            """;

    private final List<String> books = new ArrayList<>();

    @Test
    void aValidBodyStaysValid(@TempDir Path folder) throws IOException {
        LoadedContract loaded = SmallContract.of(folder, SPEC);

        RunResult result = Verification.run(
                loaded,
                VerifyOptions.of("http://localhost")
                        .withOperations(Set.of("addBook"))
                        .withPhases(Set.of(Phase.EXAMPLES, Phase.BOUNDARY)),
                List.of(),
                request -> new Outcome.Answered(new Exchange(request, answer(request), Duration.ZERO)));

        assertThat(books).isNotEmpty().allMatch(body -> body.matches("\\{\"authorId\":-?\\d+.*}"));
        assertThat(result.findings()).isEmpty();
    }

    private WireResponse answer(WireRequest request) {
        if (request.path().equals("/authors")) {
            return new WireResponse(
                    201,
                    List.of(new HeaderField("Content-Type", "application/json")),
                    Content.of("{\"id\":\"a-1\"}"),
                    true);
        }
        books.add(String.valueOf(request.body()));
        return new WireResponse(204, List.of(), Content.EMPTY, true);
    }
}
