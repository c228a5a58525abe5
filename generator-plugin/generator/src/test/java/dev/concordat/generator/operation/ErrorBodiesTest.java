package dev.concordat.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.Compiled;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Specs;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorBodiesTest {

    /** How long to wait is known to the service only where it counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"x-rate-limit: {key: address, rate: 1/second} | 1", "x-note: nothing counts | 0"})
    void aRequiredRetryAfterNeedsALimit(String extension, int filled) {
        Compiled compiled = Generation.compile(
                        Specs.load("""
                                openapi: 3.1.0
                                info: {title: T, version: '1'}
                                paths:
                                  /a:
                                    get:
                                      %s
                                      responses:
                                        '429':
                                          description: x
                                          headers: {Retry-After: {required: true, schema: {type: integer}}}
                                          content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}
                                components: {schemas: {E: {type: object, properties: {code: {type: string}}}}}
                                """.formatted(extension)),
                        new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL))
                .orElseThrow();

        assertThat(ErrorBodies.of(compiled.operations().generated().get(0), compiled.types()))
                .hasSize(filled);
    }
}
