package dev.concordat.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Specs;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorShapesTest {

    @Test
    void oneFindingTellsOfAllResponsesWithAShape() {
        List<Finding> findings = findings("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get: {responses: {'200': {description: x}, '400': {$ref: '#/components/responses/E'}}}
                    put: {responses: {'404': {$ref: '#/components/responses/E'}, default: {$ref: '#/components/responses/E'}}}
                components:
                  responses: {E: {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}}
                  schemas: {E: {type: object, required: [code], properties: {code: {type: string}}}}
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("400 of GET /a and 1 more");
            assertThat(finding.location().line()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "application/problem+json | {type: object, properties: {title: {type: string}}} | 0",
                "application/problem+json | {type: object, required: [trace]} | 1",
                "application/problem+json | {type: object, properties: {violations: {type: string}}} | 1",
                "application/json | {type: object, properties: {title: {type: string}}} | 1",
                "text/plain | {type: string} | 0",
            })
    void aProblemThatTheSchemaTakesNeedsNothing(String mediaType, String schema, int expected) {
        assertThat(findings("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'400': "
                        + "{description: x, content: {" + mediaType + ": {schema: " + schema + "}}}}}}}\n"))
                .hasSize(expected);
    }

    @Test
    void aMediaTypeWithoutASchemaIsAnotherTypeOnly() {
        List<Finding> findings = findings("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '400': {description: x, content: {application/json: {}}}
                        '401': {description: x, content: {application/problem+json: {}}}
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("400 of GET /a");
            assertThat(finding.location().line()).isEqualTo(6);
        });
    }

    /** How long to wait is known where a limit is reached; of any other error nobody can say it. */
    @ParameterizedTest
    @CsvSource({"429, true", "4XX, false", "500, false"})
    void aHeaderThatNobodyKnowsCannotBeFilled(String status, boolean fillable) {
        List<Finding> findings = findings("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      x-rate-limit: {key: address, rate: 1/second}
                      responses:
                        default: {description: x}
                        '%s':
                          description: x
                          headers: {Retry-After: {required: true, schema: {type: integer}}}
                          content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}
                components: {schemas: {E: {type: object, required: [code], properties: {code: {type: string}}}}}
                """.formatted(status));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.hint() != null && finding.hint().contains("ErrorBody"))
                        .isEqualTo(fillable));
    }

    private static List<Finding> findings(String yaml) {
        return Generation.compile(
                        Specs.load(yaml),
                        new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL))
                .findings()
                .stream()
                .filter(finding -> finding.ruleId().equals("error-shape"))
                .toList();
    }
}
