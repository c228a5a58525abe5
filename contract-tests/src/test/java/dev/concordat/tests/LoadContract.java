package dev.concordat.tests;

import dev.concordat.core.load.LoadedContract;
import java.io.IOException;
import java.nio.file.Path;

/** A small contract to put under load: what can be sent over and over, what only once, and what ends things. */
public final class LoadContract {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            paths:
              /notes:
                get:
                  operationId: listNotes
                  parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 50}}]
                  responses: {'200': {description: Some., content: {application/json: {schema: {type: array}}}}}
                post:
                  operationId: addNote
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, required: [text], properties: {text: {type: string, maxLength: 20}}}
                  responses:
                    '201': {description: Made.}
                    '409': {description: Known.}
              /news:
                get:
                  operationId: news
                  responses: {'200': {description: All that happens., content: {text/event-stream: {}}}}
              /notes/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: integer}, example: 7}]
                delete:
                  operationId: removeNote
                  responses: {'204': {description: Gone.}}
            """;

    private LoadContract() {}

    /** The contract, its document written to the folder. */
    public static LoadedContract of(Path folder) throws IOException {
        return SmallContract.of(folder, SPEC);
    }
}
