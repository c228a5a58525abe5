package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.broker.Brokers;
import dev.concordat.tests.broker.PactUrls;
import dev.concordat.tests.pact.check.PactCheck;
import dev.concordat.tests.pact.check.PactCheckReport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares pacts with a document, without a service. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Compare consumer pacts (V1 to V4, HTTP and messages) with a document: what they send must be allowed, what they "
                        + "expect must be promised. What the document forbids or does not know is an error; what it allows "
                        + "without promising it is a warning with a value that proves it.")
final class PactCheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Mixin
    private PactArguments pacts = new PactArguments();

    @Mixin
    private BrokerAccess access = new BrokerAccess();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Limit for each pact that has a URL. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    PactCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (pacts.isEmpty()) {
            refuse("it needs --pact=FILE|DIR|URL");
        }
        if ((access.isGiven() || access.hasCredentials()) && !pacts.hasUrls()) {
            refuse("a broker is for pacts by URL, and --pact names none");
        }
        if (timeout < 1) {
            refuse("--timeout must be at least 1 second, is " + timeout);
        }
        PactUrls urls = pacts.urls(access, Duration.ofSeconds(timeout), this::refuse);
        Result<LoadedContract> loaded = specOptions.load();
        List<Finding> errors = loaded.findings().stream()
                .filter(finding -> finding.severity().atLeast(Severity.ERROR))
                .toList();
        streams.err().print(FindingFormat.TEXT.render(errors));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        PactCheckReport report = PactCheck.run(contract, pacts.files(), urls);
        findingOptions.print(report.findings(), streams);
        if (findingOptions.isText()) {
            streams.out().println(report.summary());
        }
        if (report.complete()) {
            return failOn.exitCode(report.findings());
        }
        return Brokers.unavailable(report.findings()) ? ExitCode.INCONCLUSIVE : ExitCode.USAGE;
    }

    private void refuse(String message) {
        throw new ParameterException(command.commandLine(), message);
    }
}
