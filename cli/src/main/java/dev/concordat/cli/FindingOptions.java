package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.report.Repetitions;
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

    @Option(names = "--all", description = "Print all findings as text, too, however often a rule repeats itself.")
    private boolean all;

    boolean isText() {
        return format == FindingFormat.TEXT;
    }

    /** Prints findings: for people on the error stream, for programs on the output stream. */
    void print(List<Finding> findings, Streams streams) {
        if (isText()) {
            List<Finding> some = all ? findings : Repetitions.shorten(findings, "--all prints them");
            streams.err().print(format.render(some));
        } else {
            streams.out().print(format.render(findings));
        }
    }
}
