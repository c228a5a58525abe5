package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.pact.check.PactCheck;
import dev.concordat.tests.pact.check.PactCheckReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares pacts with a document, without a service. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Compare consumer pacts (V1 to V4, HTTP) with a document: what they send must be allowed, what they "
                        + "expect must be promised. What the document forbids or does not know is an error; what it allows "
                        + "without promising it is a warning with a value that proves it.")
final class PactCheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--pact",
            required = true,
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Pact files, or folders that hold some.")
    private List<Path> pacts = List.of();

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    PactCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Result<LoadedContract> loaded = specOptions.load();
        List<Finding> errors = loaded.findings().stream()
                .filter(finding -> finding.severity().atLeast(Severity.ERROR))
                .toList();
        streams.err().print(FindingFormat.TEXT.render(errors));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        PactCheckReport report = PactCheck.run(contract, pacts);
        findingOptions.print(report.findings(), streams);
        if (findingOptions.isText()) {
            streams.out().println(report.summary());
        }
        return report.complete() ? failOn.exitCode(report.findings()) : ExitCode.USAGE;
    }
}
