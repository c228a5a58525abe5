package dev.concordat.benchmarks.lint;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.design.lint.LintRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lints a document by the same rules. */
final class OurFindings {

    private OurFindings() {}

    static Result<Map<Place, String>> of(Path document, String ruleset) {
        Path folder = document.toAbsolutePath().resolveSibling("");
        FileDocuments files = new FileDocuments(folder);
        Result<List<Finding>> linted = LintRun.lint(
                files,
                files.uriOf(document.getFileName().toString()),
                List.of(ruleset),
                name -> Path.of(name).toUri());
        return linted.then(findings -> {
            Map<Place, String> places = new TreeMap<>();
            for (Finding finding : findings) {
                places.put(place(folder, finding), finding.message());
            }
            return Result.of(places);
        });
    }

    private static Place place(Path folder, Finding finding) {
        return new Place(
                folder.getFileName().toString(),
                finding.ruleId(),
                finding.location().source(),
                finding.location().pointer());
    }
}
