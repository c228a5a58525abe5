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

    static Map<Place, String> of(Path document, String ruleset) {
        Path folder = document.toAbsolutePath().resolveSibling("");
        FileDocuments files = new FileDocuments(folder);
        Result<List<Finding>> linted = LintRun.lint(
                files,
                files.uriOf(document.getFileName().toString()),
                List.of(ruleset),
                name -> Path.of(name).toUri());
        Map<Place, String> places = new TreeMap<>();
        List<Finding> findings = linted.value();
        for (Finding finding : findings == null ? List.<Finding>of() : findings) {
            Place place = new Place(
                    folder.getFileName().toString(),
                    finding.ruleId(),
                    finding.location().source(),
                    finding.location().pointer());
            places.put(place, finding.message());
        }
        return places;
    }
}
