package dev.concordat.design.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.Cases;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is a folder of {@code specs/overlay} with {@code openapi.yaml}, {@code overlay*.yaml}, applied by their names,
 * and what comes of it: {@code expected.json}, {@code findings.txt}.
 */
class OverlayCasesTest {

    static List<Path> cases() throws IOException {
        return Cases.of("overlay", 20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void overlaysGiveThisDocument(Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        List<URI> overlays;
        try (Stream<Path> names = Files.list(folder)) {
            overlays = names.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("overlay"))
                    .sorted()
                    .map(files::uriOf)
                    .toList();
        }
        Result<JsonValue> applied = Overlays.apply(files, files.uriOf("openapi.yaml"), overlays);
        JsonValue document = applied.value();
        Cases.check(folder.resolve("expected.json"), document == null ? "" : document.toJson() + "\n");
        Cases.check(folder.resolve("findings.txt"), Cases.lines(applied.findings()));
    }

    /** Every action on every object that earlier ones made doubles the document. */
    @Test
    void whatGrowsWithoutEndIsStopped(@TempDir Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        Files.writeString(folder.resolve("a.json"), "{\"a\":{}}");
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            actions.add("{\"target\": \"$..[?(@ != 0)]\", \"update\": {\"m" + i + "\": {}}}");
        }
        Files.writeString(
                folder.resolve("overlay.json"),
                "{\"overlay\":\"1.0.0\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"actions\":" + actions + "}",
                StandardCharsets.UTF_8);

        Result<JsonValue> applied = Overlays.apply(files, files.uriOf("a.json"), List.of(files.uriOf("overlay.json")));

        assertThat(applied.value()).isNull();
        assertThat(applied.findings()).extracting(Finding::ruleId).containsExactly("overlay-too-large");
    }
}
