package dev.concordat.cli;

import dev.concordat.tests.pact.PactConsole;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--url",
            paramLabel = "BASE",
            description = "Base URL of the running service; not needed for messages.")
    private @Nullable URI url;

    @Option(
            names = "--pact",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Pact files, or folders that hold some.")
    private List<Path> pacts = List.of();

    @Mixin
    private BrokerArguments broker = new BrokerArguments();

    @Option(
            names = "--state-change-url",
            paramLabel = "URL",
            description = "Where provider states are set up: POST {consumer, state, params, action}.")
    private @Nullable URI stateChangeUrl;

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
            description = "Header to send in place of the pact's own. Repeatable; env:NAME reads a variable.")
    private Map<String, String> headers = Map.of();

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
        PactOptions options = broker.apply(PactOptions.of(url, pacts).withTimeout(limit), limit, this::refuse);
        if (stateChangeUrl != null) {
            options = options.withStateChangeUrl(stateChangeUrl);
        }
        if (messageUrl != null) {
            options = options.withMessageUrl(messageUrl);
        }
        if (bearer != null) {
            options = options.withBearer(bearer.value());
        }
        Secret.Converter converter = new Secret.Converter();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            options = options.withHeader(
                    header.getKey(), converter.convert(header.getValue()).value());
        }
        PactReport report = PactVerification.run(options);
        if (findingOptions.isText()) {
            streams.out().print(PactConsole.render(report));
        } else {
            findingOptions.print(report.findings(), streams);
        }
        boolean complete = report.completion() == PactReport.Completion.COMPLETE;
        return complete ? failOn.exitCode(report.findings()) : report.exitCode();
    }

    private void check() {
        if (url == null && messageUrl == null) {
            refuse("it needs --url=BASE, or --message-url=URL for messages");
        }
        if (pacts.isEmpty() && !broker.isGiven()) {
            refuse("it needs --pact=FILE|DIR or --broker=URL");
        }
        String base = url == null ? "http://localhost" : url.toString();
        VerifyArguments.check(base, timeout, 1, headers).ifPresent(this::refuse);
    }

    private void refuse(String message) {
        throw new ParameterException(spec.commandLine(), message);
    }
}
