package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be generated takes along the operations that need it and nothing else. */
class RefusalTest {

    /** Two patterns that are none. */
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /good:
                get: {operationId: good, responses: {'200': {description: x, content: {application/json: {schema:
                  {$ref: '#/components/schemas/Good'}}}}}}
              /bad:
                get: {operationId: bad, responses: {'200': {description: x, content: {application/json: {schema:
                  {type: object, properties: {holder: {$ref: '#/components/schemas/Holder'}}}}}}}}
                put: {operationId: worse, responses: {'200': {description: x}}, requestBody: {content:
                  {application/json: {schema: {$ref: '#/components/schemas/Bad'}}}}}
            components:
              schemas:
                Good: {type: object, properties: {name: {type: string}}}
                Holder: {type: object, properties: {bads: {type: array, items: {$ref: '#/components/schemas/Bad'}}}}
                Bad: {type: object, properties: {code: {type: string, pattern: '(?<a'}}}
                Unused: {type: object, properties: {code: {type: string, pattern: '(?<b'}}}
            """;

    private static Result<List<GeneratedFile>> generate(Refused refused) {
        return Generation.generate(
                Specs.load(DOCUMENT),
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), refused));
    }

    @Test
    void leavesOutWhatReachesTheCauseAndCompilesTheRest() {
        List<GeneratedFile> files = generate(Refused.FAIL).orElseThrow();

        assertThat(files)
                .extracting(GeneratedFile::path)
                .contains("com/example/api/GoodOperation.java", "com/example/model/Good.java")
                .noneMatch(path -> path.matches(".*/(Bad|Worse|Holder|Unused)\\w*\\.java"));
        CompiledCode.of(files);
    }

    @Test
    void saysOncePerCauseWhichOperationsItTakes() {
        List<Finding> findings = generate(Refused.FAIL).findings().stream()
                .filter(finding -> finding.ruleId().equals("unsupported-keyword"))
                .toList();

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).message())
                .contains("(?<a")
                .endsWith("2 operations are left out: GET /bad, PUT /bad");
        assertThat(findings.get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(1).message()).endsWith("no operation needs it");
    }

    @Test
    void leavesOutWhatLoadingFoundUnusableAndCompilesTheRest() {
        String document = """
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                paths:
                  /good:
                    get: {operationId: good, responses: {'204': {description: x}}}
                  /unnamed:
                    get: {operationId: unnamed, parameters: [{in: query}], responses: {'204': {description: x}}}
                  /lost:
                    get: {operationId: lost, responses: {'200': {description: x, content: {application/json: {schema:
                      {$ref: '#/components/schemas/Lost'}}}}}}
                components:
                  schemas:
                    Lost: {type: object, properties: {inner: {$ref: '#/components/schemas/Nowhere'}}}
                    Unused: {type: array, items: 5}
                """;
        Result<List<GeneratedFile>> result = Generation.generate(
                Specs.load(document),
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL));

        assertThat(result.findings())
                .extracting(finding -> finding.severity() + " " + finding.ruleId() + " "
                        + finding.message().replaceAll(".*; ", ""))
                .containsExactlyInAnyOrder(
                        "ERROR incomplete-parameter 1 operation is left out: GET /unnamed",
                        "ERROR unresolvable-reference 1 operation is left out: GET /lost",
                        "WARNING wrong-type no operation needs it");
        assertThat(result.orElseThrow())
                .extracting(GeneratedFile::path)
                .contains("com/example/api/Good.java")
                .noneMatch(path -> path.matches(".*/(Unnamed|Lost|Unused)\\w*\\.java"));
        CompiledCode.of(result.orElseThrow());
    }

    @Test
    void warnsWhereThatWasDecided() {
        Result<List<GeneratedFile>> skipping = generate(Refused.SKIP);

        assertThat(skipping.hasErrors()).isFalse();
        assertThat(skipping.orElseThrow())
                .containsExactlyInAnyOrderElementsOf(generate(Refused.FAIL).orElseThrow());
    }
}
