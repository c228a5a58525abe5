package dev.concordat.cli;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.pact.PactConsole;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import dev.concordat.tests.pact.check.PactCheck;
import dev.concordat.tests.pact.check.PactCheckReport;
import dev.concordat.tests.pact.check.Triangles;
import java.net.URI;
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
import picocli.CommandLine.Option;

/** Verifies pacts against a running service. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Verify consumer pacts (V1 to V4, HTTP) against a running service.")
final class PactVerifyCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--url", required = true, paramLabel = "BASE", description = "Base URL of the running service.")
    private URI url = URI.create("");

    @Option(
            names = "--pact",
            required = true,
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Pact files, or folders that hold some.")
    private List<Path> pacts = List.of();

    @Option(
            names = "--state-change-url",
            paramLabel = "URL",
            description = "Where provider states are set up: POST {consumer, state, params, action}.")
    private @Nullable URI stateChangeUrl;

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
            names = "--spec",
            paramLabel = "FILE",
            description =
                    "Document to compare pacts and answers with, too: each disagreement says whether service, spec "
                            + "or consumer is to blame.")
    private @Nullable Path spec;

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
        PactOptions options = PactOptions.of(url, pacts).withTimeout(Duration.ofSeconds(timeout));
        if (stateChangeUrl != null) {
            options = options.withStateChangeUrl(stateChangeUrl);
        }
        if (bearer != null) {
            options = options.withBearer(bearer.value());
        }
        Secret.Converter converter = new Secret.Converter();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            options = options.withHeader(
                    header.getKey(), converter.convert(header.getValue()).value());
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
        FileDocuments files = new FileDocuments(Path.of(""));
        Result<LoadedContract> loaded =
                ContractLoader.load(LockedDocuments.of(files, Set.of(), document), files.uriOf(document.toString()));
        streams.err()
                .print(FindingFormat.TEXT.render(loaded.findings().stream()
                        .filter(finding -> finding.severity().atLeast(Severity.ERROR))
                        .toList()));
        return loaded.value();
    }

    /** What a verification does not see: the pacts against the document, and who is to blame. */
    private List<Finding> compared(
            LoadedContract contract, PactReport report, Map<SourceLocation, Exchange> exchanges) {
        PactCheckReport checked = PactCheck.run(contract, pacts);
        List<Finding> findings = new ArrayList<>(Triangles.findings(contract, report, exchanges, checked));
        checked.interactions().forEach(interaction -> findings.addAll(interaction.findings()));
        return findings;
    }
}
