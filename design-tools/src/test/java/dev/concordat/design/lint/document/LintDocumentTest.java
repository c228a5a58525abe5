package dev.concordat.design.lint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LintDocumentTest {

    /** Sought one by one the anchors took the square of their number: minutes. */
    @Test
    void anchorsAreFoundInOneWalk() {
        String schemas = IntStream.range(0, 30_000)
                .mapToObj(i -> "\"S" + i + "\":{\"$anchor\":\"a" + i + "\",\"items\":{\"$ref\":\"#a" + (i + 1) + "\"}}")
                .collect(Collectors.joining(",", "{\"openapi\":\"3.1.0\",\"components\":{\"schemas\":{", "}}}"));
        SpecTree tree = SpecParser.parse("file:/a.json", "a.json", schemas.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        LintDocument document = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> LintDocument.of(tree, new FileDocuments(Path.of(""))));
        assertThat(document.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("#a30000"));
    }
}
