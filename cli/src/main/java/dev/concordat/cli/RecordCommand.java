package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.record.RecordingProxy;
import dev.concordat.tests.record.SentSecrets;
import dev.concordat.tests.report.HarWriter;
import dev.concordat.tests.report.RunEvent;
import dev.concordat.tests.traffic.Recorded;
import dev.concordat.tests.traffic.Requests;
import dev.concordat.tests.traffic.TrafficJudge;
import dev.concordat.tests.traffic.TrafficReport;
import dev.concordat.tests.traffic.TrafficTally;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stands between clients and a service and holds what passes to a document. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Stand between any client and a running service, and hold what they say to each other to an "
                + "OpenAPI document.",
        footer = {"", "It ends when it is told to (Ctrl-C, or a signal TERM), with a summary and its exit code."})
final class RecordCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(names = "--target", required = true, paramLabel = "BASE", description = "Base URL of the running service.")
    private URI target = URI.create("");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Port to listen on, on the loopback address. Default: a free one, which is printed.")
    private int port;

    @Option(
            names = "--har",
            paramLabel = "FILE",
            description = "Where to write what passes, as HAR 1.2 without credentials. Default: nowhere.")
    private @Nullable Path har;

    @Option(
            names = "--accept-refusals",
            description = "A request that was answered with a 4xx need not keep the document: the service said so.")
    private boolean acceptRefusals;

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    RecordCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws InterruptedException {
        TargetUrl.checkBase("--target", target.toString()).ifPresent(this::refuse);
        if (port < 0 || port > 65_535) {
            refuse("--port must be from 0 to 65535");
        }
        Result<LoadedContract> loaded = specOptions.load();
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        Requests requests = acceptRefusals ? Requests.CHECKED_UNLESS_REFUSED : Requests.CHECKED;
        TrafficTally tally = new TrafficTally(
                new TrafficJudge(contract), Objects.requireNonNullElse(target.getRawPath(), ""), requests);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        try (HarWriter written = har == null ? null : new HarWriter(har, origin(), Clock.systemUTC());
                RecordingProxy proxy = RecordingProxy.start(target, port, recorded -> {
                    List<Finding> news = tally.add(recorded);
                    if (findingOptions.isText()) {
                        streams.out().print(FindingFormat.TEXT.render(news));
                    }
                    write(written, contract, recorded);
                })) {
            // The process is ended by a signal; it says what came of it nevertheless.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopped.countDown();
                Runtime.getRuntime().halt(exitCode.join());
            }));
            streams.out().println("what is sent to " + proxy.url() + " goes to " + target);
            stopped.await();
        } catch (IOException failed) {
            streams.err().println("concordat: cannot begin, or not write all: " + failed.getMessage());
            exitCode.complete(ExitCode.USAGE);
            return ExitCode.USAGE;
        }
        int code = summary(tally.report());
        exitCode.complete(code);
        return code;
    }

    private String origin() {
        return target.getScheme() + "://" + target.getRawAuthority();
    }

    private void write(@Nullable HarWriter written, LoadedContract contract, Recorded recorded) {
        if (written == null) {
            return;
        }
        Mask mask = SentSecrets.of(contract.contract(), recorded.exchange().request());
        synchronized (written) {
            try {
                written.add(new RunEvent.Exchanged(
                        recorded.place(),
                        mask.hide(recorded.exchange().request()),
                        mask.hide(recorded.exchange().response()),
                        recorded.exchange().elapsed(),
                        ""));
            } catch (IOException failed) {
                streams.err().println("concordat: " + har + " cannot be written: " + failed.getMessage());
            }
        }
    }

    private int summary(TrafficReport report) {
        if (findingOptions.isText()) {
            streams.out()
                    .println(report.exchanges() + " exchanges with "
                            + report.touched().size() + " operations, "
                            + report.untouched().size() + " operations untouched, "
                            + report.findings().size() + " findings");
        } else {
            findingOptions.print(report.findings(), streams);
        }
        return report.exchanges() == 0 ? ExitCode.INCONCLUSIVE : failOn.exitCode(report.findings());
    }

    private void refuse(String problem) {
        throw new ParameterException(command.commandLine(), problem);
    }
}
