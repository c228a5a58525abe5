package dev.concordat.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The optional folder of real documents and public test suites, which is not part of the project. */
public final class Corpus {

    private Corpus() {}

    /** A part of the corpus; the test is skipped where it is absent. */
    public static Path part(String name) {
        String set = System.getProperty("CONCORDAT_CORPUS", System.getenv("CONCORDAT_CORPUS"));
        Path root = Path.of(System.getProperty("concordat.root", ".."));
        Path corpus = set == null ? root.toAbsolutePath().normalize().resolveSibling("shared/corpus") : Path.of(set);
        Path part = corpus.resolve(name);
        assumeTrue(Files.exists(part), "no corpus: set CONCORDAT_CORPUS to a folder that has " + name);
        return part;
    }
}
