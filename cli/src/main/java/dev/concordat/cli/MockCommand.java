package dev.concordat.cli;

import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.design.mock.MockOptions;
import dev.concordat.design.serve.MockServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a document's answers until it is stopped. */
@Command(
        name = "mock",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Answer as the document says, without a service: valid requests get valid responses, invalid ones "
                        + "a problem that says what is wrong. Ends with Ctrl-C.")
final class MockCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "4010",
            description = "Port to listen on; 0 takes a free one. Default: 4010.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: 127.0.0.1, for this machine only.")
    private String host = "127.0.0.1";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Other made-up values for every seed. Default: 0.")
    private long seed;

    @Option(
            names = "--stateful",
            description = "Remember what is created: it can be read, changed, listed and deleted afterwards.")
    private boolean stateful;

    @Option(
            names = "--credential",
            paramLabel = "SCHEME=VALUE",
            description = "The only value that is accepted for a security scheme; any value unless given. Repeatable.")
    private Map<String, String> credentials = Map.of();

    MockCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws InterruptedException {
        Result<LoadedContract> loaded = specOptions.load();
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        Optional<String> mistyped =
                VerifyArguments.unknownSchemes("--credential", contract.contract(), credentials.keySet());
        if (mistyped.isPresent()) {
            streams.err().println("concordat: " + mistyped.get());
            return ExitCode.USAGE;
        }
        MockOptions options = new MockOptions(seed, stateful, credentials);
        try (MockServer server = MockServer.start(
                contract.contract(), options, address(), line -> streams.err().println(line))) {
            streams.out().println("mock of " + specOptions.file() + " listens on " + server.url());
            new CountDownLatch(1).await();
            return ExitCode.CLEAN;
        } catch (UnknownHostException unknown) {
            streams.err().println("concordat: unknown host " + host + "; --host takes an address of this machine");
        } catch (BindException taken) {
            streams.err()
                    .println("concordat: cannot listen on " + host + ":" + port + " (" + taken.getMessage()
                            + "); --port 0 takes a free port");
        } catch (IOException | IllegalArgumentException failed) {
            streams.err()
                    .println("concordat: cannot listen on " + host + ":" + port + " (" + failed.getMessage() + ")");
        }
        return ExitCode.USAGE;
    }

    private InetSocketAddress address() throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByName(host), port);
    }
}
