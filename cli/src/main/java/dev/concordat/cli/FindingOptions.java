package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.report.FindingFormat;
import java.util.List;
import picocli.CommandLine.Option;

/** How findings are printed. */
final class FindingOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FindingFormat format = FindingFormat.TEXT;

    boolean isText() {
        return format == FindingFormat.TEXT;
    }

    /** Prints findings: for people on the error stream, for programs on the output stream. */
    void print(List<Finding> findings, Streams streams) {
        (isText() ? streams.err() : streams.out()).print(format.render(findings));
    }
}
