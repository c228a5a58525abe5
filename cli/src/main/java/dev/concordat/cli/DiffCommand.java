package dev.concordat.cli;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.AcceptedChanges;
import dev.concordat.core.diff.DiffRun;
import dev.concordat.core.diff.Leniency;
import dev.concordat.core.diff.policy.Level;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.report.FindingFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec command = CommandSpec.create();

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

    @Option(
            names = "--lenient",
            paramLabel = "WHAT",
            description =
                    "What clients put up with: extensible-enums (values that an enum of a response did not list), "
                            + "tolerant-reader (members that a response forbade). Repeatable.")
    private Set<String> lenient = Set.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "wire",
            split = ",",
            description = "What has to stay: wire (messages), source (also names and types of generated code), "
                    + "lifecycle (also what was announced: x-sunset, x-stability). Repeatable. Default: wire.")
    private Set<String> levels = Set.of("wire");

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description =
                    "Changes that were agreed to: YAML, a list \"accept\" of entries with rule or site, reason, and "
                            + "until, the last day on which they count.")
    private @Nullable Path accept;

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Set<Leniency> leniencies = EnumSet.noneOf(Leniency.class);
        for (String word : lenient) {
            leniencies.add(Leniency.of(word)
                    .orElseThrow(() -> new CommandLine.ParameterException(
                            command.commandLine(),
                            "--lenient: '" + word + "' is none of extensible-enums, tolerant-reader")));
        }
        Set<Level> demanded = EnumSet.noneOf(Level.class);
        for (String word : levels) {
            demanded.add(Level.of(word)
                    .orElseThrow(() -> new CommandLine.ParameterException(
                            command.commandLine(), "--level: '" + word + "' is none of " + Level.words())));
        }
        FileDocuments files = new FileDocuments(Path.of(""));
        Result<AcceptedChanges> accepted = accept == null
                ? Result.of(AcceptedChanges.NONE)
                : AcceptedChanges.read(files, files.uriOf(accept.toString()));
        AcceptedChanges agreed = accepted.value();
        if (agreed == null) {
            streams.err().print(FindingFormat.TEXT.render(accepted.findings()));
            return ExitCode.USAGE;
        }
        Result<List<Finding>> compared = new DiffRun(
                        document(before),
                        document(after),
                        steps,
                        leniencies,
                        Level.all(demanded),
                        agreed,
                        LocalDate.now(ZoneId.systemDefault()))
                .run();
        streams.err().print(FindingFormat.TEXT.render(compared.findings()));
        List<Finding> findings = compared.value();
        if (findings == null) {
            return ExitCode.USAGE;
        }
        findingOptions.print(findings, streams);
        return failOn.exitCode(findings);
    }

    private DiffRun.Document document(String name) {
        FileDocuments files = new FileDocuments(Path.of(""));
        return new DiffRun.Document(LockedDocuments.of(files, allowedHosts, Path.of(name)), files.uriOf(name));
    }
}
