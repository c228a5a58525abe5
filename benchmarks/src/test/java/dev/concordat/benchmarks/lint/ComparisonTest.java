package dev.concordat.benchmarks.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What both found, what one found, and why. */
class ComparisonTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run() {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new Comparison(stream))
                .execute(
                        folder.resolve("theirs").toString(),
                        folder.resolve("documents").toString(),
                        "--ruleset",
                        folder.resolve("rules.yaml").toString());
    }

    @Test
    void eachDifferenceHasAReason() throws IOException {
        Path document =
                Files.createDirectories(folder.resolve("documents/small")).resolve("openapi.yaml");
        Files.writeString(document, """
                openapi: 3.0.3
                info: {title: Small, version: '1'}
                paths: {}
                tags: [{name: a}]
                """);
        Files.writeString(folder.resolve("rules.yaml"), """
                rules:
                  contact: {given: $.info, then: {field: contact, function: truthy}}
                  described: {given: "$.tags[*]", then: {field: description, function: truthy}}
                """);
        Files.writeString(
                Files.createDirectories(folder.resolve("theirs")).resolve("small.json"), """
                [{"code": "contact", "path": ["info"], "message": "m", "source": "%1$s"},
                 {"code": "described", "path": ["tags"], "message": "m", "source": "%1$s"},
                 {"code": "parser", "path": [], "message": "m", "source": "%1$s"}]
                """.formatted(document));

        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 documents, 3 places, 1 the same: 33.33 %")
                .contains("2 " + Reason.MISPLACED.text())
                .doesNotContain(Reason.OTHER.text());
    }

    @Test
    void withoutDocumentsThereIsNothingToCompare() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.createDirectories(folder.resolve("theirs"));
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void whatCannotBeLintedIsSaid() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("documents/small")).resolve("openapi.yaml"), "openapi: 3.1.0");
        Files.writeString(folder.resolve("rules.yaml"), "rules: {a: nonsense}");
        Files.writeString(Files.createDirectories(folder.resolve("theirs")).resolve("small.json"), "[]");
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("cannot be linted")
                .contains("nonsense");
    }
}
