package dev.concordat.cli;

import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.Baseline;
import dev.concordat.tests.FuzzBudget;
import dev.concordat.tests.Verification;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.page.PactPart;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Shard;
import dev.concordat.tests.report.ConsoleReport;
import dev.concordat.tests.report.PlanText;
import dev.concordat.tests.report.ReportFiles;
import dev.concordat.tests.report.RunListener;
import dev.concordat.tests.report.RunResult;
import dev.concordat.tests.report.WithPart;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies a running service against its document. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Hold a running service to its OpenAPI document.",
        footer = {
            "",
            "Credentials are taken as typed, or as env:NAME from a variable, and never appear in a report.",
            "An operation whose credentials are not given is not tested, and the report says so."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(names = "--url", required = true, paramLabel = "BASE", description = "Base URL of the running service.")
    private String url = "";

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Mixin
    private OtherUsers otherUsers = new OtherUsers();

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description = "Where to write report.html, report.json, report.sarif, junit.xml, exchanges.har, "
                    + "events.ndjson and the folder reproductions. Default: no files.")
    private @Nullable Path reportDir;

    @Option(
            names = "--phases",
            paramLabel = "PHASE",
            split = ",",
            description =
                    "Parts of the plan to run: examples, boundary, negative, credentials, missing, http, stateful, "
                            + "fuzz, load. Default: all; fuzz needs a budget and load a --rate, too.")
    private Set<Phase> phases = EnumSet.allOf(Phase.class);

    @Option(
            names = "--fuzz-requests",
            paramLabel = "N",
            defaultValue = "0",
            description = "Random requests to send after all others, the same for the same seed. Default: none.")
    private int fuzzRequests;

    @Option(
            names = "--fuzz-time",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "How long to send random requests. Default: until --fuzz-requests are sent.")
    private int fuzzTime;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description = "Test every operation that is the Ith of N only: N runs together send what one would, and "
                    + "merge makes one report of theirs.")
    private Shard shard = Shard.WHOLE;

    @Option(names = "--dry-run", description = "Print the plan, one line a case, and send nothing.")
    private boolean dryRun;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings listed in this file do not make the run fail; only new ones do.")
    private @Nullable Path baseline;

    @Option(
            names = "--update-baseline",
            description = "Write what the run finds into the file of --baseline, and do not fail.")
    private boolean updateBaseline;

    @Option(
            names = "--max-response-time",
            paramLabel = "[ID=]MILLIS",
            description =
                    "Longest time of an answer in milliseconds: of the operation ID, or of all others. Repeatable. "
                            + "Default: no limit.")
    private List<String> timeLimits = List.of();

    @Mixin
    private PactRunOptions pacts = new PactRunOptions();

    @Mixin
    private LoadArguments load = new LoadArguments();

    @Mixin
    private FailOn failOn = new FailOn();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TargetUrl.checkBase("--url", url).ifPresent(this::refuse);
        cases.check().ifPresent(this::refuse);
        if (updateBaseline && baseline == null) {
            refuse("--update-baseline needs --baseline FILE");
        }
        boolean partly = cases.isPart() || phases.size() < Phase.values().length || !shard.isWhole();
        if (updateBaseline && partly) {
            refuse(
                    "--update-baseline writes what a whole run finds: not with --operation, --exclude, --phases or --shard");
        }
        FuzzBudget fuzz = new FuzzBudget(fuzzRequests, fuzzTime == 0 ? null : Duration.ofSeconds(fuzzTime));
        if (fuzzRequests < 0 || fuzzTime < 0) {
            refuse("--fuzz-requests and --fuzz-time must not be negative");
        }
        if (fuzz.isNone() && phases.contains(Phase.FUZZ) && phases.size() < Phase.values().length) {
            refuse("--phases fuzz needs a budget: --fuzz-requests N or --fuzz-time SECONDS");
        }
        if (!fuzz.isNone() && !phases.contains(Phase.FUZZ)) {
            refuse("--fuzz-requests and --fuzz-time need the phase fuzz, which --phases leaves out");
        }
        load.check(url, phases, GivenOptions.of(command, LoadArguments.class), this::refuse);
        if (load.isGiven() && !shard.isWhole()) {
            refuse("--rate is not for shards: one run puts a service under load");
        }
        pacts.check(command, this::refuse);
        if (pacts.isIdle()) {
            refuse("provider states and messages are those of pacts: name some with --pact or --broker");
        }
        if (pacts.isGiven() && !shard.isWhole()) {
            refuse("--pact and --broker are not for shards: one run verifies the pacts");
        }
        if (phases.contains(Phase.NEGATIVE) && !phases.contains(Phase.EXAMPLES) && !phases.contains(Phase.BOUNDARY)) {
            refuse(
                    "--phases negative needs examples or boundary: a refusal tells nothing until a valid request is taken");
        }
        Result<LoadedContract> loaded = specOptions.load();
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        if (contract == null
                || (loaded.hasErrors() && contract.contract().operations().isEmpty())) {
            return ExitCode.USAGE;
        }
        cases.check(contract.contract()).ifPresent(this::refuse);
        otherUsers.check(contract.contract()).ifPresent(this::refuse);
        Map<String, Duration> limits = TimeLimits.parse(timeLimits, contract.contract(), this::refuse);
        VerifyOptions options = otherUsers
                .apply(options(limits))
                .withFuzz(fuzz)
                .withLoad(load.options(contract.contract(), this::refuse));
        if (dryRun) {
            streams.out().print(PlanText.render(Verification.plan(contract, options)));
            return ExitCode.CLEAN;
        }
        PactPart verified = pacts.isGiven() ? verify(contract, options) : null;
        List<RunListener> listeners = new ArrayList<>();
        listeners.add(new ConsoleReport(streams.out(), CommandLine.Help.Ansi.AUTO.enabled(), failOn.threshold()));
        if (reportDir != null) {
            listeners.add(new ReportFiles(reportDir, failOn.threshold()));
        }
        if (verified != null) {
            listeners.replaceAll(listener -> new WithPart(verified, listener));
        }
        RunResult alone = Verification.run(contract, options, listeners);
        RunResult result = verified == null ? alone : alone.with(verified);
        if (reportDir != null) {
            streams.out().println("Report: " + reportDir.resolve("report.html"));
        }
        if (updateBaseline && baseline != null && result.inconclusive() == null) {
            BaselineFile.write(baseline, Baseline.lines(result.findings()));
            streams.out().println("Baseline: " + baseline);
            return ExitCode.CLEAN;
        }
        if (verified != null && verified.report().completion() == PactReport.Completion.UNREADABLE) {
            return ExitCode.USAGE;
        }
        return SpecOptions.exitCode(result.exitCode(failOn.threshold()), loaded.hasErrors(), streams);
    }

    /** Before all other requests, which leave traces behind. */
    private PactPart verify(LoadedContract contract, VerifyOptions options) {
        PactOptions pactOptions = pacts.options(URI.create(url), cases.timeout(), this::refuse);
        Map<String, String> identity = Verification.identity(contract.contract(), options);
        for (Map.Entry<String, String> header : identity.entrySet()) {
            pactOptions = pactOptions.withHeader(header.getKey(), header.getValue());
        }
        return PactPart.run(contract, pactOptions);
    }

    private void refuse(String problem) {
        throw new CommandLine.ParameterException(command.commandLine(), problem);
    }

    private VerifyOptions options(Map<String, Duration> parsed) {
        return cases.options(url)
                .withPhases(phases)
                .withShard(shard)
                .withKnown(baseline == null || updateBaseline ? Set.of() : BaselineFile.read(baseline, this::refuse))
                .withTimeLimits(parsed);
    }
}
