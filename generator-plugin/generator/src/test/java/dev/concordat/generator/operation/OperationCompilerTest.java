package dev.concordat.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Specs;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCompilerTest {

    private static final String HEAD = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths:\n  ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "unsupported-method | /a: {additionalOperations: {CONNECT: {responses: {'200': {description: x}}}}}",
                "unsupported-query | /a?b=1: {trace: {responses: {'200': {description: x}}}}",
            })
    void refusesByNameAndGeneratesTheRest(String rule, String path) {
        String sound = "\n  /sound: {get: {operationId: sound, responses: {'200': {description: x}}}}\n";

        Result<List<GeneratedFile>> result = Generation.generate(
                Specs.load(HEAD + path + sound),
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL));

        assertThat(result.findings()).extracting(Finding::ruleId).contains(rule);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
        assertThat(result.orElseThrow())
                .extracting(GeneratedFile::path)
                .filteredOn(file -> file.endsWith("Binding.java"))
                .containsExactly("com/example/codec/SoundBinding.java");
    }

    @Test
    void looksForADefaultOnceInUnionsThatContainEachOther() {
        String parameter = "{name: q, in: query, schema: {$ref: '#/components/schemas/A', default: x}}";
        String schemas = """
                components:
                  schemas:
                    A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: integer}]}
                    B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: boolean}]}
                """;

        Result<List<GeneratedFile>> result = Generation.generate(
                Specs.load(HEAD + "/a: {get: {operationId: ask, parameters: [" + parameter
                        + "], responses: {'200': {description: x}}}}\n" + schemas),
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL));

        assertThat(result.value()).isNotNull();
    }
}
