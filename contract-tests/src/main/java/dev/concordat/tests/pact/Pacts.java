package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.broker.BrokerPact;
import dev.concordat.tests.broker.PactUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pacts that the user names: files, folders, URLs.
 *
 * @param complete whether there was some pact and each could be read
 */
public record Pacts(List<PactDocument> documents, List<Finding> findings, boolean complete) {

    private static final int DEPTH = 10;

    public Pacts {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Reads files as named, the {@code *.json} of folders, and what is at the URLs. */
    public static Pacts read(List<Path> named, PactUrls urls) {
        Result<List<Path>> files = find(named);
        List<Result<PactDocument>> read = new ArrayList<>();
        files.orElseThrow().forEach(file -> read.add(PactDocument.read(file)));
        Result<List<BrokerPact>> fetched = urls.fetch();
        fetched.orElseThrow().forEach(pact -> read.add(PactDocument.read(pact, urls.isAtBroker(pact))));
        List<Finding> findings = new ArrayList<>(files.findings());
        findings.addAll(fetched.findings());
        read.forEach(pact -> findings.addAll(pact.findings()));
        List<PactDocument> documents = read.stream()
                .flatMap(pact -> Optional.ofNullable(pact.value()).stream())
                .toList();
        boolean complete =
                !files.hasErrors() && !fetched.hasErrors() && !documents.isEmpty() && documents.size() == read.size();
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
