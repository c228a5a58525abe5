package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.List;
import picocli.CommandLine.Option;

/** Which findings fail a command. */
final class FailOn {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Least severity that makes the command exit with 1: error, warning or info. Default: error.")
    private Severity threshold = Severity.ERROR;

    Severity threshold() {
        return threshold;
    }

    int exitCode(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold))
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }
}
