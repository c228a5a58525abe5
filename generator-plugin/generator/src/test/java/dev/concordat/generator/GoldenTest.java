package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints {@code specs/generate/wanted} and compares with what was written by hand first. */
class GoldenTest {

    private static final Path WANTED = Path.of(System.getProperty("concordat.root", "../.."), "specs/generate/wanted");

    @Test
    void printsTheModelAsWanted() throws IOException {
        String folder = "com/example/parcels/model/";
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.list(WANTED.resolve("expected").resolve(folder))) {
            for (Path file : files.toList()) {
                expected.put(folder + file.getFileName(), Files.readString(file));
            }
        }
        FileDocuments documents = new FileDocuments(WANTED);
        Result<List<GeneratedFile>> result = ContractLoader.load(documents, documents.uriOf("openapi.yaml"))
                .then(loaded -> Generation.generate(
                        loaded,
                        new GeneratorOptions("com.example.parcels", TypeOptions.DEFAULT, new BundledTemplates())));

        Map<String, String> printed = new TreeMap<>();
        result.orElseThrow().stream()
                .filter(file -> file.path().startsWith(folder))
                .forEach(file -> printed.put(file.path(), file.text()));
        assertThat(result.hasErrors()).as("%s", result.findings()).isFalse();
        assertThat(printed.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(printed.get(path)).as(path).isEqualTo(text));
    }
}
