package dev.concordat.cli;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.design.lint.LintRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the style of a document by rulesets in the format of Spectral. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Check the style of a document by rulesets in the format of Spectral.")
final class LintCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--ruleset",
            paramLabel = "RULESET",
            description = "File in the format of Spectral's rulesets, or spectral:oas, concordat:contract-first or "
                    + "concordat:owasp. Repeatable. Default: spectral:oas and concordat:contract-first.")
    private List<String> rulesets = List.of("spectral:oas", "concordat:contract-first");

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Option(
            names = {"--fail-severity", "--fail-on"},
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = RuleSeverityWord.class,
            description =
                    "Least severity that makes the command exit with 1: error, warn, info or hint. Default: error.")
    private Severity threshold = Severity.ERROR;

    LintCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Finding> unlockable = specOptions.lock();
        String spec = specOptions.file().toString();
        FileDocuments files = new FileDocuments(Path.of(""));
        LockedDocuments documents = LockedDocuments.of(files, specOptions.allowedHosts(), specOptions.file());
        Result<List<Finding>> linted = unlockable.isEmpty()
                ? LintRun.lint(documents, files.uriOf(spec), rulesets, files::uriOf)
                : Result.failed(unlockable);
        List<Finding> findings = linted.value();
        if (findings == null) {
            streams.err().print(FindingFormat.TEXT.render(linted.findings()));
            return ExitCode.USAGE;
        }
        findingOptions.print(findings, streams);
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold))
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }
}
