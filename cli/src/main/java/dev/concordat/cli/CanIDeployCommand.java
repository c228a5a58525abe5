package dev.concordat.cli;

import dev.concordat.core.finding.Result;
import dev.concordat.tests.broker.Brokers;
import dev.concordat.tests.broker.Deployability;
import dev.concordat.tests.broker.Deployment;
import dev.concordat.tests.broker.Deployments;
import dev.concordat.tests.broker.GitCheckout;
import dev.concordat.tests.broker.MatrixRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks a Pact Broker whether a version fits what is deployed. */
@Command(
        name = "can-i-deploy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Ask a Pact Broker whether a version of a service fits what it will meet: exit code 0 where every "
                        + "pact with it is verified and kept, 1 with one finding for each that is not.")
final class CanIDeployCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private BrokerAccess access = new BrokerAccess();

    @Option(
            names = "--pacticipant",
            required = true,
            paramLabel = "NAME",
            description = "Name in the broker of what is to be deployed, a consumer or a provider.")
    private String pacticipant = "";

    @Option(
            names = "--pacticipant-version",
            paramLabel = "VERSION",
            description = "Version of it. Default: the commit that git has checked out.")
    private @Nullable String version;

    @Option(
            names = "--to-environment",
            paramLabel = "NAME",
            description = "Where it is to be deployed: what is deployed or released there counts.")
    private @Nullable String environment;

    @Option(
            names = "--with-main-branches",
            description = "The newest version of each main branch counts, in place of an environment.")
    private boolean mainBranches;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Limit for each request. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    CanIDeployCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if ((environment == null) != mainBranches) {
            refuse("it needs one of --to-environment=NAME and --with-main-branches");
        }
        if (timeout < 1) {
            refuse("--timeout must be at least 1 second, is " + timeout);
        }
        String of = version == null ? GitCheckout.of(Path.of("")).commit() : version;
        if (of == null) {
            refuse("it needs --pacticipant-version=VERSION: git knows no commit here");
        }
        Deployment deployment = new Deployment(
                access.broker(Duration.ofSeconds(timeout), this::refuse), pacticipant, String.valueOf(of), environment);
        Result<Deployability> asked = Deployments.ask(deployment);
        findingOptions.print(asked.findings(), streams);
        Deployability answer = asked.value();
        if (answer == null) {
            return Brokers.unavailable(asked.findings()) ? ExitCode.INCONCLUSIVE : ExitCode.USAGE;
        }
        if (findingOptions.isText()) {
            answer.rows().forEach(row -> streams.out().println("  " + word(row) + "  " + row.text()));
            streams.out()
                    .println((answer.deployable() ? "yes: " : "no: ") + deployment.text() + ". " + answer.reason());
        }
        return answer.deployable() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static String word(MatrixRow row) {
        return row.success() == null ? "?   " : row.success() ? "ok  " : "FAIL";
    }

    private void refuse(String message) {
        throw new ParameterException(command.commandLine(), message);
    }
}
