package dev.concordat.cli;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.ChangeFindings;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of a document and proves each break. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Compare two versions of a document by what they allow. Each break comes with a request or response "
                        + "that proves it; what could not be decided is a warning that names the keyword.")
final class DiffCommand implements Callable<Integer> {

    private final Streams streams;

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

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        // Most of the time goes into reading; the documents have nothing to do with each other.
        List<Result<LoadedContract>> loaded =
                Stream.of(before, after).parallel().map(this::load).toList();
        for (Result<LoadedContract> each : loaded) {
            List<Finding> errors = each.findings().stream()
                    .filter(finding -> finding.severity().atLeast(Severity.ERROR))
                    .toList();
            streams.err().print(FindingFormat.TEXT.render(errors));
        }
        LoadedContract old = loaded.get(0).value();
        LoadedContract now = loaded.get(1).value();
        if (old == null || now == null) {
            return ExitCode.USAGE;
        }
        List<Finding> findings = ChangeFindings.of(ContractDiff.of(old.contract(), now.contract(), steps));
        findingOptions.print(findings, streams);
        return failOn.exitCode(findings);
    }

    private Result<LoadedContract> load(String document) {
        FileDocuments files = new FileDocuments(Path.of(""));
        return ContractLoader.load(LockedDocuments.of(files, allowedHosts, Path.of(document)), files.uriOf(document));
    }
}
