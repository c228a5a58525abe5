package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the pact files that the user means. */
public final class PactFiles {

    private static final int DEPTH = 10;

    /**
     * Pacts as they are read.
     *
     * @param complete whether there was some pact and each could be read
     */
    public record Pacts(List<PactDocument> documents, List<Finding> findings, boolean complete) {

        public Pacts {
            documents = List.copyOf(documents);
            findings = List.copyOf(findings);
        }
    }

    private PactFiles() {}

    /** Reads files as named and the {@code *.json} of folders. */
    public static Pacts read(List<Path> named) {
        Result<List<Path>> files = find(named);
        List<Finding> findings = new ArrayList<>(files.findings());
        List<PactDocument> documents = new ArrayList<>();
        boolean complete = !files.hasErrors() && !files.orElseThrow().isEmpty();
        for (Path file : files.orElseThrow()) {
            Result<PactDocument> pact = PactDocument.read(file);
            findings.addAll(pact.findings());
            if (pact.value() == null) {
                complete = false;
            } else {
                documents.add(pact.value());
            }
        }
        return new Pacts(documents, findings, complete);
    }

    /** Files as named, folders by their {@code *.json}, sorted by path; each name that leads to no file is a finding. */
    private static Result<List<Path>> find(List<Path> named) {
        List<Path> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : named) {
            if (Files.isRegularFile(path)) {
                files.add(path);
            } else if (!Files.isDirectory(path)) {
                findings.add(none(path, path + " does not exist", "name a pact file or a folder with pact files"));
            } else {
                List<Path> inside = inside(path, findings);
                if (inside.isEmpty()) {
                    findings.add(none(path, path + " holds no pact: no file there ends in .json", null));
                }
                files.addAll(inside);
            }
        }
        return Result.of(files.stream().distinct().toList(), findings);
    }

    private static List<Path> inside(Path folder, List<Finding> findings) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            findings.add(none(folder, folder + " cannot be searched: " + failure.getMessage(), null));
            return List.of();
        }
    }

    private static Finding none(Path path, String message, @org.jspecify.annotations.Nullable String hint) {
        return Finding.error("pact-not-found", message, hint, SourceLocation.of(path.toString()));
    }
}
