package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.pact.PactConsole;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import dev.concordat.tests.pact.page.PactPage;
import dev.concordat.tests.pact.page.PactPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private PactRunOptions run = new PactRunOptions();

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
        PactOptions options = run.options(url, Duration.ofSeconds(timeout), this::refuse);
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
        if (contract != null) {
            return report(PactPart.run(contract, options));
        }
        PactReport report = PactVerification.run(options);
        if (findingOptions.isText()) {
            streams.out().print(PactConsole.render(report));
        } else {
            findingOptions.print(report.findings(), streams);
        }
        return exitCode(report, report.findings());
    }

    private int report(PactPart compared) {
        if (reportDir != null) {
            write(reportDir.resolve("pacts.html"), PactPage.render(compared.report(), compared.interactions()));
        }
        if (findingOptions.isText()) {
            streams.out().print(PactConsole.render(compared.report()));
            findingOptions.print(compared.compared(), streams);
        } else {
            findingOptions.print(compared.findings(), streams);
        }
        return exitCode(compared.report(), compared.findings());
    }

    private int exitCode(PactReport report, List<Finding> all) {
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
        if (url == null && !run.hasMessageUrl()) {
            refuse("it needs --url=BASE, or --message-url=URL for messages");
        }
        if (!run.isGiven()) {
            refuse("it needs --pact=FILE|DIR|URL or --broker=URL");
        }
        if (url != null) {
            TargetUrl.check("--url", url.toString()).ifPresent(this::refuse);
        }
        run.check(command, this::refuse);
        VerifyArguments.check(timeout, 1, headers.keySet()).ifPresent(this::refuse);
    }

    private void refuse(String message) {
        throw new ParameterException(command.commandLine(), message);
    }
}
