package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.execute.Origin;
import dev.concordat.tests.traffic.HarReader;
import dev.concordat.tests.traffic.Recorded;
import dev.concordat.tests.traffic.Requests;
import dev.concordat.tests.traffic.TrafficJudge;
import dev.concordat.tests.traffic.TrafficReport;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Holds recorded traffic to a document. */
@Command(
        name = "check-traffic",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Hold recorded traffic (HAR 1.2, as browsers and proxies write it) to an OpenAPI document: "
                + "operations, requests and responses.")
final class CheckTrafficCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 512 << 20;

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE.har", description = "The recording.")
    private Path recording = Path.of("");

    @Parameters(index = "1", paramLabel = "SPEC", description = "OpenAPI document, YAML or JSON.")
    private String spec = "";

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Host that remote references may be read from; none by default. Repeatable.")
    private Set<String> allowedHosts = Set.of();

    @Option(
            names = "--url",
            paramLabel = "BASE",
            description = "Base URL of the service; other traffic in the recording is left out. Default: all of it.")
    private @Nullable URI url;

    @Option(
            names = "--accept-refusals",
            description = "A request that was answered with a 4xx need not keep the document: the service said so.")
    private boolean acceptRefusals;

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    CheckTrafficCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Result<List<Recorded>> traffic =
                HarReader.read(recording.toString(), InputText.read(recording, MOST_BYTES, this::refuse));
        List<Recorded> all = traffic.value();
        if (all == null) {
            streams.err().print(FindingFormat.TEXT.render(traffic.findings()));
            return ExitCode.USAGE;
        }
        Result<LoadedContract> loaded = SpecOptions.load(spec, allowedHosts, false);
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        List<Recorded> here = all.stream().filter(this::isHere).toList();
        String base = url == null ? "" : Objects.requireNonNullElse(url.getRawPath(), "");
        Requests requests = acceptRefusals ? Requests.CHECKED_UNLESS_REFUSED : Requests.CHECKED;
        TrafficReport report = TrafficReport.of(new TrafficJudge(contract), here, base, requests);
        List<Finding> findings = new ArrayList<>(traffic.findings());
        findings.addAll(report.findings());
        findingOptions.print(findings, streams);
        if (findingOptions.isText()) {
            streams.out()
                    .println(report.exchanges() + " exchanges with "
                            + report.touched().size() + " operations, "
                            + report.untouched().size() + " operations untouched");
        }
        return report.exchanges() == 0 ? ExitCode.INCONCLUSIVE : failOn.exitCode(findings);
    }

    private boolean isHere(Recorded recorded) {
        return url == null || Origin.of(url).equals(Origin.of(recorded.url()));
    }

    private void refuse(String problem) {
        throw new CommandLine.ParameterException(command.commandLine(), problem);
    }
}
