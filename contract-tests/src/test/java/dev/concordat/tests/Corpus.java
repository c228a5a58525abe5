package dev.concordat.tests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The optional folder of real documents and public test suites, which is not part of the project. */
public final class Corpus {

    private Corpus() {}

    /** A part of the corpus; where it is absent the test is skipped, and the console says so. */
    public static Path part(String name) {
        String set = System.getProperty("CONCORDAT_CORPUS", System.getenv("CONCORDAT_CORPUS"));
        Path root = Path.of(System.getProperty("concordat.root", ".."));
        Path corpus = set == null ? root.toAbsolutePath().normalize().resolveSibling("shared/corpus") : Path.of(set);
        Path part = corpus.resolve(name);
        if (!Files.exists(part)) {
            String reason = "no " + part + ": set CONCORDAT_CORPUS to a folder that has " + name + " (CONTRIBUTING.md)";
            System.out.println("SKIPPED: " + reason);
            abort(reason);
        }
        return part;
    }
}
