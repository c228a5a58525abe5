package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import java.util.List;
import picocli.CommandLine.Option;

/** How findings are printed and which of them fail the command. */
final class FindingOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Least severity that makes the command exit with 1: error, warning or info. Default: error.")
    private Severity threshold = Severity.ERROR;

    /** Prints findings: for people on the error stream, for programs on the output stream. */
    void print(List<Finding> findings, Streams streams) {
        if (isText()) {
            streams.err().print(format.render(findings));
        } else {
            streams.out().print(format.render(findings));
        }
    }

    boolean isText() {
        return format == FindingFormat.TEXT;
    }

    int exitCode(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold))
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }
}
