package dev.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the commands about consumer pacts. */
@Command(
        name = "pact",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Hold a service, or its document, to its consumers' pacts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PactCheckCommand.class, PactVerifyCommand.class, CanIDeployCommand.class})
final class PactCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
