package dev.concordat.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Specs;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorRunTest {

    @TempDir
    private Path temp;

    @BeforeEach
    void writeSpec() throws IOException {
        Files.writeString(
                temp.resolve("openapi.yaml"), Specs.schemas("A: {type: object, properties: {a: {type: string}}}"));
    }

    private GeneratorRun.Outcome run(String basePackage, String version) {
        return run(basePackage, version, false);
    }

    private GeneratorRun.Outcome run(String basePackage, String version, boolean strict) {
        return run(basePackage, version, strict, temp.resolve("openapi.yaml"), temp.resolve("templates"));
    }

    private GeneratorRun.Outcome run(
            String basePackage, String version, boolean strict, Path spec, @Nullable Path templates) {
        Path out = temp.resolve("out");
        return new GeneratorRun(
                        temp,
                        spec,
                        new GeneratorOptions(basePackage, TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL),
                        out.resolve("java"),
                        out.resolve("resources"),
                        templates,
                        Set.of(),
                        strict,
                        Severity.ERROR,
                        version)
                .run();
    }

    @Test
    void doesNothingWhileNothingChanges() throws IOException {
        assertThat(run("com.example", "1").changed()).contains("com/example/model/A.java");
        assertThat(run("com.example", "1").upToDate()).isTrue();
        assertThat(run("com.example", "2").upToDate()).isFalse();
        assertThat(run("org.example", "2").changed()).contains("org/example/model/A.java", "com/example/model/A.java");
        Files.writeString(
                temp.resolve("openapi.yaml"), Specs.schemas("B: {type: object, properties: {a: {type: string}}}"));
        assertThat(run("org.example", "2").changed())
                .contains("org/example/model/A.java", "org/example/model/B.java")
                .doesNotContain("org/example/model/package-info.java");
        Files.delete(temp.resolve("out/java/org/example/model/B.java"));
        assertThat(run("org.example", "2").changed()).containsExactly("org/example/model/B.java");
    }

    @Test
    void generatesAfreshFromAnotherDocumentThatTheLastOneReferredTo() throws IOException {
        Path other = temp.resolve("other.yaml");
        Files.writeString(other, Specs.schemas("C: {type: object, properties: {c: {type: string}}}"));
        Files.writeString(
                temp.resolve("openapi.yaml"),
                Specs.schemas("A: {type: object, properties: {c: {$ref: 'other.yaml#/components/schemas/C'}}}"));
        assertThat(run("com.example", "1").changed()).contains("com/example/model/A.java");

        GeneratorRun.Outcome outcome = run("com.example", "1", false, other, temp.resolve("templates"));

        assertThat(outcome.upToDate()).isFalse();
        assertThat(outcome.changed()).contains("com/example/model/A.java");
    }

    @Test
    void generatesAfreshWithoutTheTemplatesOfTheLastRun() throws IOException {
        Path template = temp.resolve("templates/java/PackageView.mustache");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "// mine\n");
        assertThat(run("com.example", "1").changed()).contains("com/example/model/package-info.java");

        GeneratorRun.Outcome outcome = run("com.example", "1", false, temp.resolve("openapi.yaml"), null);

        assertThat(outcome.changed()).contains("com/example/model/package-info.java");
    }

    @Test
    void failsOnAKeywordWithoutEffectWhereThatIsAsked() throws IOException {
        Files.writeString(temp.resolve("openapi.yaml"), Specs.schemas("A: {type: integer, maxLength: 3}"));

        assertThat(run("com.example", "1").failed()).isFalse();
        assertThat(run("com.example", "1", true).findings())
                .extracting(Finding::ruleId)
                .contains("ignored-keyword");
        assertThat(run("com.example", "1", true).failed()).isTrue();
    }

    @Test
    void writesWhatCanBeGeneratedAndReportsAFailureEveryTime() throws IOException {
        Files.writeString(temp.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                paths:
                  /good: {get: {operationId: fine, responses: {'200': {description: x}}}}
                  /bad: {get: {operationId: bad, responses: {'200': {description: x, content: {application/json:
                    {schema: {type: string, pattern: '(?<a'}}}}}}}
                """);

        GeneratorRun.Outcome first = run("com.example", "1");
        GeneratorRun.Outcome second = run("com.example", "1");

        assertThat(first.failed()).isTrue();
        assertThat(first.changed()).contains("com/example/api/Fine.java").doesNotContain("com/example/api/Bad.java");
        assertThat(second.failed()).isTrue();
        assertThat(second.changed()).isEmpty();
        assertThat(second.findings()).isEqualTo(first.findings());
    }

    @Test
    void usesTheUsersTemplate() throws IOException {
        run("com.example", "1");
        Files.createDirectories(temp.resolve("templates/java"));
        Files.writeString(temp.resolve("templates/java/RecordView.mustache"), "// {{name}}\n");
        assertThat(run("com.example", "1").changed()).containsExactly("com/example/model/A.java");
        assertThat(temp.resolve("out/java/com/example/model/A.java")).hasContent("// A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// one\n{{nmae}}\n", "// one\n{{/name}}\n", "// one\n{{#name}}\n"})
    void aBrokenTemplateIsAFindingWithItsLine(String template) throws IOException {
        Files.createDirectories(temp.resolve("templates/java"));
        Path file = Files.writeString(temp.resolve("templates/java/RecordView.mustache"), template);
        GeneratorRun.Outcome outcome = run("com.example", "1");
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("broken-template");
            assertThat(finding.location()).hasToString(file + ":2:1");
        });
    }

    @Test
    void whatTheIgnoreFileNamesIsLeftToTheUser() throws IOException {
        run("com.example", "1");
        Path mine = temp.resolve("out/java/com/example/model/A.java");
        Files.writeString(mine, "mine");
        Files.writeString(temp.resolve(".openapi-generator-ignore"), "# mine\n**/A.java\n");

        GeneratorRun.Outcome outcome = run("com.example", "1");

        assertThat(mine).hasContent("mine");
        assertThat(temp.resolve("out/java/com/example/model/package-info.java")).exists();
        assertThat(outcome.findings()).extracting(finding -> finding.ruleId()).containsExactly("ignored-files");
        Files.delete(temp.resolve(".openapi-generator-ignore"));
        assertThat(run("com.example", "1").changed()).containsExactly("com/example/model/A.java");
    }

    @Test
    void aMissingSpecIsAFinding() throws IOException {
        Files.delete(temp.resolve("openapi.yaml"));
        assertThat(run("com.example", "1").findings())
                .extracting(finding -> finding.ruleId())
                .containsExactly("unreadable-document");
    }

    @Test
    void neitherSizeNorTimeHidesAnotherContent() throws IOException, InterruptedException {
        Path spec = temp.resolve("openapi.yaml");
        run("com.example", "1");
        Thread.sleep(1200); // the file must be older than the file system's clock tick for its stamp to be kept
        assertThat(run("com.example", "1").upToDate()).isTrue();
        FileTime time = Files.getLastModifiedTime(spec);
        Files.writeString(spec, Files.readString(spec).replace("A:", "B:"));
        Files.setLastModifiedTime(spec, time);
        assertThat(run("com.example", "1").changed()).contains("com/example/model/B.java");
    }

    @Test
    void aTouchedFileOfTheSameContentIsUnchanged() throws IOException, InterruptedException {
        run("com.example", "1");
        Thread.sleep(1200);
        assertThat(run("com.example", "1").upToDate()).isTrue();
        Files.setLastModifiedTime(temp.resolve("openapi.yaml"), FileTime.fromMillis(0));
        assertThat(run("com.example", "1").upToDate()).isTrue();
        Files.delete(temp.resolve("out/java/com/example/model/A.java"));
        assertThat(run("com.example", "1").changed()).containsExactly("com/example/model/A.java");
    }
}
