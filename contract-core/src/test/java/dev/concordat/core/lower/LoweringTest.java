package dev.concordat.core.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code specs/lower}: the document in OpenAPI 3.0, and what that lost. */
class LoweringTest {
    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/lower");

    @TestFactory
    Stream<DynamicTest> lowersAndTellsWhatItLost() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        Lowered lowered = Lowering.lower(
                Bundler.bundle(ContractLoader.loadParts(files, files.uriOf("openapi.yaml"))
                        .orElseThrow()
                        .spec()),
                "openapi.yaml");
        String document = lowered.document().toJson().replace("},\"", "},\n\"") + "\n";
        String lost = FindingFormat.TEXT.render(lowered.lost());
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(folder.resolve("lowered.json"), document);
            Files.writeString(folder.resolve("lost.txt"), lost);
        }
        assertThat(document).isEqualTo(Files.readString(folder.resolve("lowered.json")));
        assertThat(lost).isEqualTo(Files.readString(folder.resolve("lost.txt")));
    }
}
