package dev.concordat.cli;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.GitBaseline;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.report.Repetitions;
import dev.concordat.design.dev.DevRound;
import dev.concordat.design.dev.DevState;
import dev.concordat.design.mock.MockOptions;
import dev.concordat.design.serve.DevServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a document after each save until it is stopped. */
@Command(
        name = "dev",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Watch a document while it is edited: after each save findings of lint, what breaks against the "
                + "baseline, a mock that answers as the document says now, and a page that loads itself anew. Ends "
                + "with Ctrl-C.")
final class DevCommand implements Callable<Integer> {

    private static final String HEAD = "HEAD";

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--baseline",
            paramLabel = "OLD",
            description =
                    "The version that clients know. Default: what git has at HEAD; without git nothing is compared.")
    private @Nullable Path baseline;

    @Option(
            names = "--ruleset",
            paramLabel = "RULESET",
            description = "As for lint. Repeatable. Default: spectral:oas and concordat:contract-first.")
    private List<String> rulesets = List.of("spectral:oas", "concordat:contract-first");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of this machine to listen on; 0 takes a free one. Default: 0.")
    private int port;

    DevCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws InterruptedException {
        FileDocuments files = new FileDocuments(Path.of(""));
        List<Finding> unlockable = specOptions.lock();
        if (!unlockable.isEmpty()) {
            streams.err().print(FindingFormat.TEXT.render(unlockable));
            return ExitCode.USAGE;
        }
        URI spec = files.uriOf(specOptions.file().toString());
        LoadedContract before;
        try {
            before = baseline();
        } catch (IOException unreadable) {
            streams.err().println("concordat: no baseline: " + unreadable.getMessage());
            return ExitCode.USAGE;
        }
        DevRound round = new DevRound(spec, before, rulesets, files::uriOf);
        try (DevServer server = DevServer.start(
                round,
                () -> LockedDocuments.of(files, specOptions.allowedHosts(), specOptions.file()),
                MockOptions.DEFAULT,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                this::tell)) {
            streams.out().println("mock of " + specOptions.file() + " listens on " + server.url());
            streams.out().println("open " + server.page());
            new CountDownLatch(1).await();
            return ExitCode.CLEAN;
        } catch (BindException taken) {
            streams.err()
                    .println("concordat: cannot listen on port " + port + " (" + taken.getMessage()
                            + "); --port 0 takes a free port");
        } catch (IOException | IllegalArgumentException failed) {
            streams.err().println("concordat: cannot watch " + specOptions.file() + " (" + failed.getMessage() + ")");
        }
        return ExitCode.USAGE;
    }

    private void tell(DevState state) {
        streams.err().print(FindingFormat.TEXT.render(Repetitions.shorten(state.all(), "the page lists them")));
        streams.err().println(state.summary());
    }

    /** What the document is compared with; null: nothing. */
    private @Nullable LoadedContract baseline() throws IOException {
        if (baseline != null) {
            return load(baseline, Path.of(""));
        }
        Path scratch = Files.createTempDirectory("concordat-baseline");
        GitBaseline git = new GitBaseline(Path.of(""));
        try {
            Optional<Path> then = earlier(git, scratch);
            if (then.isEmpty()) {
                streams.err().println("concordat: git has no earlier version; nothing is compared");
                return null;
            }
            return load(then.get(), scratch);
        } finally {
            GitBaseline.delete(scratch);
        }
    }

    private Optional<Path> earlier(GitBaseline git, Path scratch) {
        try {
            return git.hasCommit(HEAD) ? git.checkOut(HEAD, specOptions.file(), scratch) : Optional.empty();
        } catch (IOException notThere) {
            streams.err().println("concordat: " + notThere.getMessage());
            return Optional.empty();
        }
    }

    private LoadedContract load(Path document, Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        Result<LoadedContract> loaded = ContractLoader.load(
                LockedDocuments.of(files, specOptions.allowedHosts(), document),
                files.uriOf(document.toAbsolutePath().toString()));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
            throw new IOException(document + " cannot be read; --baseline names another one");
        }
        return contract;
    }
}
