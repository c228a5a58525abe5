package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.report.ConsoleReport;
import dev.concordat.tests.report.Merge;
import dev.concordat.tests.report.ReportFiles;
import dev.concordat.tests.report.ReportReader;
import dev.concordat.tests.report.RunEvent;
import dev.concordat.tests.report.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one report of those of several shards. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Make one report of the report.json of several shards of verify. Their order is no matter; a "
                + "shard that is missing makes the run inconclusive.")
final class MergeCommand implements Callable<Integer> {

    /** More is no report of ours, and would not fit into memory either. */
    private static final long MOST_BYTES = 256 << 20;

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "REPORT.json", description = "What verify --report-dir has written.")
    private List<Path> reports = List.of();

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description = "Where to write report.html, report.json, report.sarif, junit.xml and reproductions. "
                    + "Default: no files.")
    private @Nullable Path reportDir;

    @Mixin
    private FailOn failOn = new FailOn();

    MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<RunResult> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path report : reports) {
            Result<RunResult> result =
                    ReportReader.read(report.toString(), InputText.read(report, MOST_BYTES, this::refuse));
            findings.addAll(result.findings());
            if (result.value() != null) {
                results.add(result.value());
            }
        }
        if (!findings.isEmpty()) {
            streams.err().print(FindingFormat.TEXT.render(findings));
            return ExitCode.USAGE;
        }
        String objection = Merge.objection(results);
        if (objection != null) {
            refuse("the reports do not belong together: " + objection);
        }
        RunResult merged = Merge.of(results);
        RunEvent finished = new RunEvent.Finished(merged);
        new ConsoleReport(streams.out(), CommandLine.Help.Ansi.AUTO.enabled(), failOn.threshold()).on(finished);
        if (reportDir != null) {
            new ReportFiles(reportDir, failOn.threshold()).on(finished);
            streams.out().println("Report: " + reportDir.resolve("report.html"));
        }
        return merged.exitCode(failOn.threshold());
    }

    private void refuse(String problem) {
        throw new CommandLine.ParameterException(command.commandLine(), problem);
    }
}
