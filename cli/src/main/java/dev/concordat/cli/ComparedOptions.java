package dev.concordat.cli;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.Leniency;
import dev.concordat.core.diff.run.ComparedDocuments;
import dev.concordat.core.diff.run.DiffRun;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Result;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two versions of a document and how they are compared. */
final class ComparedOptions {

    @Parameters(index = "0", paramLabel = "OLD", description = "The version that clients know.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The version that is to replace it.")
    private String after = "";

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Host that remote references may be read from; none by default. Repeatable.")
    private Set<String> allowedHosts = Set.of();

    @Option(
            names = "--steps",
            paramLabel = "NUMBER",
            description = "How many steps one question about two schemas may take. Default: ${DEFAULT-VALUE}.")
    private int steps = Containment.DEFAULT_BUDGET;

    Result<ComparedDocuments> compare(Set<Leniency> leniencies) {
        return new DiffRun(document(before), document(after), steps, leniencies).run();
    }

    private DiffRun.Document document(String name) {
        FileDocuments files = new FileDocuments(Path.of(""));
        return new DiffRun.Document(LockedDocuments.of(files, allowedHosts, Path.of(name)), files.uriOf(name));
    }
}
