package dev.concordat.design.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is a folder of {@code specs/overlay} with {@code openapi.yaml}, {@code overlay*.yaml}, applied by their names,
 * and what comes of it: {@code expected.json}, {@code findings.txt}. Run with {@code -Dconcordat.accept=true} to write
 * what is missing or has changed, and read the difference.
 */
class OverlayCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/overlay");

    /** No case may be lost without notice. */
    private static final int FEWEST_CASES = 15;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void casesAreFound() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
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
        check(folder.resolve("expected.json"), document == null ? "" : document.toJson() + "\n");
        check(
                folder.resolve("findings.txt"),
                applied.findings().stream().map(OverlayCasesTest::line).collect(Collectors.joining()));
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

    private static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(file, actual);
        }
        assertThat(file).as(actual).exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static String line(Finding finding) {
        String hint = finding.hint() == null ? "" : " [" + finding.hint() + "]";
        return finding.location() + " " + finding.severity() + " " + finding.ruleId() + " " + finding.message() + hint
                + "\n";
    }
}
