package dev.concordat.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A document can take its own place: every document of {@code specs} and both sides of each pair, against itself. */
class SameDocumentTest {

    private static final Path SPECS =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs");
    private static final List<String> FOLDERS = List.of("valid", "parcels", "diff");
    private static final List<String> ROOTS =
            List.of("openapi.yaml", "openapi.json", "swagger.yaml", "old.yaml", "new.yaml");
    private static final int FEWEST = 40;

    @TestFactory
    List<DynamicTest> documents() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(SPECS.resolve(folder), 2)) {
                files.filter(file -> ROOTS.contains(file.getFileName().toString()))
                        .sorted()
                        .forEach(file -> tests.add(DynamicTest.dynamicTest(
                                SPECS.relativize(file).toString(),
                                () -> assertThat(ContractDiff.of(load(file), load(file), Containment.DEFAULT_BUDGET))
                                        .isEmpty())));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(FEWEST);
        return tests;
    }

    private static Contract load(Path file) {
        FileDocuments documents = new FileDocuments(file.getParent());
        LoadedContract loaded = ContractLoader.load(
                        documents, documents.uriOf(file.getFileName().toString()))
                .value();
        assertThat(loaded).isNotNull();
        return loaded.contract();
    }
}
