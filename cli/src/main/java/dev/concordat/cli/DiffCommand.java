package dev.concordat.cli;

import dev.concordat.core.diff.AcceptedChanges;
import dev.concordat.core.diff.Leniency;
import dev.concordat.core.diff.changelog.Bump;
import dev.concordat.core.diff.changelog.VersionStep;
import dev.concordat.core.diff.policy.Level;
import dev.concordat.core.diff.run.ComparedDocuments;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.report.FindingFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

    @Mixin
    private ComparedOptions comparedOptions = new ComparedOptions();

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
        Result<ComparedDocuments> compared = comparedOptions.compare(leniencies);
        streams.err().print(FindingFormat.TEXT.render(compared.findings()));
        ComparedDocuments documents = compared.value();
        if (documents == null) {
            return ExitCode.USAGE;
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<Finding> findings = new ArrayList<>(documents.findings(Level.all(demanded), agreed, today));
        VersionStep version = documents.version();
        documents.versionTooLow(version).ifPresent(findings::add);
        findingOptions.print(findings, streams);
        if (findingOptions.isText() && version.bump() != Bump.NONE) {
            streams.err().println(version.verdict());
        }
        return failOn.exitCode(findings);
    }
}
