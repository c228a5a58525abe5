package dev.concordat.cli;

import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.Canary;
import dev.concordat.tests.CanaryOptions;
import dev.concordat.tests.FuzzBudget;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.CanaryJson;
import dev.concordat.tests.report.CanaryResult;
import dev.concordat.tests.report.CanaryText;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares two running versions of a service by the same cases. */
@Command(
        name = "canary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Send the same valid requests to two running versions of a service. What breaks the document only "
                        + "in the new one is a finding; what differs and breaks nothing is information.",
        footer = {
            "",
            "Both versions are written to: give each its own data, or use one that may be filled.",
            "Credentials are taken as typed, or as env:NAME from a variable, and never appear in a report."
        })
final class CanaryCommand implements Callable<Integer> {

    /** How the verdict is printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(names = "--stable", required = true, paramLabel = "BASE", description = "Base URL of the version in use.")
    private String stable = "";

    @Option(
            names = "--candidate",
            required = true,
            paramLabel = "BASE",
            description = "Base URL of the version that is to replace it.")
    private String candidate = "";

    @Option(
            names = "--baseline-spec",
            paramLabel = "FILE",
            description =
                    "The document that clients were promised: its cases are sent, too, and the candidate must not "
                            + "break it where the stable version does not.")
    private @Nullable String baselineSpec;

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Option(
            names = "--fuzz-requests",
            paramLabel = "N",
            defaultValue = "0",
            description = "Random requests to send to both beside examples and boundary values. Default: none.")
    private int fuzzRequests;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the result is printed: text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private FailOn failOn = new FailOn();

    CanaryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TargetUrl.checkBase("--stable", stable).ifPresent(this::refuse);
        TargetUrl.checkBase("--candidate", candidate).ifPresent(this::refuse);
        cases.check().ifPresent(this::refuse);
        if (fuzzRequests < 0) {
            refuse("--fuzz-requests must not be negative");
        }
        Result<LoadedContract> loaded = specOptions.load();
        Result<LoadedContract> old =
                baselineSpec == null ? null : SpecOptions.load(baselineSpec, specOptions.allowedHosts(), false);
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        LoadedContract before = old == null ? null : old.value();
        if (old != null) {
            streams.err().print(FindingFormat.TEXT.render(old.findings()));
        }
        if (contract == null || (old != null && before == null)) {
            return ExitCode.USAGE;
        }
        cases.check(contract.contract()).ifPresent(this::refuse);
        Set<Phase> phases = EnumSet.of(Phase.EXAMPLES, Phase.BOUNDARY, Phase.FUZZ);
        VerifyOptions options =
                cases.options(candidate).withPhases(phases).withFuzz(new FuzzBudget(fuzzRequests, null));
        CanaryResult result = Canary.run(contract, new CanaryOptions(stable, before, options), progress());
        streams.out()
                .print(
                        format == Format.TEXT
                                ? CanaryText.render(result, failOn.threshold())
                                : CanaryJson.render(result, failOn.threshold()));
        boolean errors = loaded.hasErrors() || (old != null && old.hasErrors());
        return SpecOptions.exitCode(result.exitCode(failOn.threshold()), errors, streams);
    }

    /** A line that counts, in a terminal only. */
    private IntConsumer progress() {
        return CommandLine.Help.Ansi.AUTO.enabled()
                ? done -> streams.err().print("\r  " + done + " cases sent to both\r")
                : done -> {};
    }

    private void refuse(String problem) {
        throw new CommandLine.ParameterException(command.commandLine(), problem);
    }
}
