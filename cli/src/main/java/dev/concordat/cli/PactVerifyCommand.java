package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.pact.PactConsole;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import dev.concordat.tests.pact.check.BlamedInteraction;
import dev.concordat.tests.pact.check.InteractionCheck;
import dev.concordat.tests.pact.check.PactCheck;
import dev.concordat.tests.pact.check.Triangles;
import dev.concordat.tests.pact.page.PactPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verifies pacts against a running service. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Verify consumer pacts (V1 to V4, HTTP and messages) against a running service.")
final class PactVerifyCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--url",
            paramLabel = "BASE",
            description = "Base URL of the running service; not needed for messages.")
    private @Nullable URI url;

    @Mixin
    private PactArguments pacts = new PactArguments();

    @Mixin
    private BrokerArguments broker = new BrokerArguments();

    @Option(
            names = "--state-change-url",
            paramLabel = "URL",
            description = "Where provider states are set up: POST {consumer, state, params, action}.")
    private @Nullable URI stateChangeUrl;

    @Option(
            names = "--state-command",
            paramLabel = "WORD",
            description =
                    "In place of the URL: a program that sets up provider states, then each of its arguments with "
                            + "an option of its own. It runs without a shell and reads the same JSON from its standard input; "
                            + "exit code 0 means done, 4 unknown.")
    private List<String> stateCommand = List.of();

    @Option(
            names = "--message-url",
            paramLabel = "URL",
            description = "Where messages are produced: POST {description, providerStates}, answered with the message.")
    private @Nullable URI messageUrl;

    @Option(
            names = "--bearer",
            paramLabel = "TOKEN",
            converter = Secret.Converter.class,
            description = "Bearer token to send in place of the pact's own; env:NAME reads a variable.")
    private @Nullable Secret bearer;

    @Option(
            names = "--header",
            paramLabel = "NAME=VALUE",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "Header to send in place of the pact's own. Repeatable; env:NAME reads a variable.")
    private Map<String, Secret> headers = Map.of();

    @Option(
            names = "--spec",
            paramLabel = "FILE",
            description =
                    "Document to compare pacts and answers with, too: each disagreement says whether service, spec "
                            + "or consumer is to blame.")
    private @Nullable Path spec;

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description =
                    "Where to write pacts.html: each interaction with the triangle of service, spec and consumer. "
                            + "Needs --spec.")
    private @Nullable Path reportDir;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Limit for each request. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    PactVerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        check();
        Duration limit = Duration.ofSeconds(timeout);
        PactOptions named = PactOptions.of(url, pacts.files())
                .withTimeout(limit)
                .withUrls(pacts.urls(broker.access(), limit, this::refuse));
        PactOptions options = broker.apply(named, limit, this::refuse);
        if (stateChangeUrl != null) {
            options = options.withStateChangeUrl(stateChangeUrl);
        }
        if (!stateCommand.isEmpty()) {
            options = options.withStateCommand(stateCommand);
        }
        if (messageUrl != null) {
            options = options.withMessageUrl(messageUrl);
        }
        if (bearer != null) {
            options = options.withBearer(bearer.value());
        }
        for (Map.Entry<String, Secret> header : headers.entrySet()) {
            options = options.withHeader(header.getKey(), header.getValue().value());
        }
        LoadedContract contract = spec == null ? null : load(spec);
        if (spec != null && contract == null) {
            return ExitCode.USAGE;
        }
        Map<SourceLocation, Exchange> exchanges = new HashMap<>();
        PactReport report = PactVerification.run(options, exchanges::put);
        List<Finding> compared = contract == null ? List.of() : compared(contract, report, exchanges);
        List<Finding> all = new ArrayList<>(report.findings());
        all.addAll(compared);
        if (findingOptions.isText()) {
            streams.out().print(PactConsole.render(report));
            findingOptions.print(compared, streams);
        } else {
            findingOptions.print(all, streams);
        }
        boolean complete = report.completion() == PactReport.Completion.COMPLETE;
        return complete ? failOn.exitCode(all) : report.exitCode();
    }

    private @Nullable LoadedContract load(Path document) {
        Result<LoadedContract> loaded = SpecOptions.load(document.toString(), Set.of(), false);
        streams.err()
                .print(FindingFormat.TEXT.render(loaded.findings().stream()
                        .filter(finding -> finding.severity().atLeast(Severity.ERROR))
                        .toList()));
        return loaded.value();
    }

    /** What a verification does not see: the pacts against the document, and who is to blame. */
    private List<Finding> compared(
            LoadedContract contract, PactReport report, Map<SourceLocation, Exchange> exchanges) {
        List<InteractionCheck> checked = PactCheck.of(contract, report.pacts());
        List<BlamedInteraction> interactions = Triangles.of(contract, report, exchanges, checked);
        if (reportDir != null) {
            write(reportDir.resolve("pacts.html"), PactPage.render(report, interactions));
        }
        List<Finding> findings = new ArrayList<>(Triangles.findings(interactions));
        checked.forEach(interaction -> findings.addAll(interaction.findings()));
        return findings;
    }

    private void write(Path file, String page) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        streams.err().println("Report: " + file);
    }

    private void check() {
        if (reportDir != null && spec == null) {
            refuse("--report-dir needs --spec=FILE: without it there is no triangle");
        }
        if (url == null && messageUrl == null) {
            refuse("it needs --url=BASE, or --message-url=URL for messages");
        }
        if (pacts.isEmpty() && !broker.isGiven()) {
            refuse("it needs --pact=FILE|DIR|URL or --broker=URL");
        }
        if (!broker.isGiven()) {
            GivenOptions.of(command, BrokerArguments.class)
                    .forEach(option -> refuse(option + " needs --broker=URL: it is about the pacts there"));
            if (!pacts.hasUrls()) {
                GivenOptions.of(command, BrokerAccess.class)
                        .forEach(option -> refuse(option + " needs --broker=URL: it is about the pacts there"));
            }
        }
        if (stateChangeUrl != null && !stateCommand.isEmpty()) {
            refuse("--state-change-url and --state-command exclude each other");
        }
        if (stateCommand.stream().anyMatch(String::isEmpty)) {
            refuse("--state-command has an empty word");
        }
        check("--url", url);
        check("--state-change-url", stateChangeUrl);
        check("--message-url", messageUrl);
        VerifyArguments.check(timeout, 1, headers.keySet()).ifPresent(this::refuse);
    }

    private void check(String option, @Nullable URI url) {
        if (url != null) {
            TargetUrl.check(option, url.toString()).ifPresent(this::refuse);
        }
    }

    private void refuse(String message) {
        throw new ParameterException(command.commandLine(), message);
    }
}
