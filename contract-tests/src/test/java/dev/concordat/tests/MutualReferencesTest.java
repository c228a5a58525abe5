package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.plan.TestPlan;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two resources whose bodies name each other: neither can be prepared by the other for ever. */
class MutualReferencesTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shelf, version: '1'}
            paths:
              /books: {post: {operationId: addBook, requestBody: {$ref: '#/components/requestBodies/Book'}, responses: {$ref: '#/components/x-made'}}}
              /books/{bookId}: {get: {operationId: getBook, parameters: [{name: bookId, in: path, required: true, schema: {type: string}}], responses: {'200': {description: It.}}}}
              /authors: {post: {operationId: addAuthor, requestBody: {$ref: '#/components/requestBodies/Author'}, responses: {$ref: '#/components/x-made'}}}
              /authors/{authorId}: {get: {operationId: getAuthor, parameters: [{name: authorId, in: path, required: true, schema: {type: string}}], responses: {'200': {description: It.}}}}
            components:
              requestBodies:
                Book: {required: true, content: {application/json: {schema: {type: object, required: [authorId], properties: {authorId: {type: string}}}}}}
                Author: {required: true, content: {application/json: {schema: {type: object, required: [bookId], properties: {bookId: {type: string}}}}}}
            """.replace(
                    "{$ref: '#/components/x-made'}",
                    "{'201': {description: Made., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}");

    @Test
    void arePlanned(@TempDir Path folder) throws IOException {
        LoadedContract loaded = SmallContract.of(folder, SPEC);

        TestPlan plan = Verification.plan(loaded, VerifyOptions.of("http://localhost"));

        assertThat(plan.scenarios())
                .extracting(scenario -> scenario.operation().key())
                .contains("addBook", "addAuthor");
    }
}
