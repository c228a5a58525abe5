package dev.concordat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root: prints what there is. */
@Command(
        name = "concordat",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Contract-first for Java: typed server stubs from OpenAPI, live services held to spec and pacts.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean",
            "1:findings at or above the threshold",
            "2:wrong usage or unreadable input",
            "3:target unreachable or run inconclusive"
        })
final class ConcordatCommand implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            GenerateCommand.class,
            VerifyCommand.class,
            MergeCommand.class,
            CanaryCommand.class,
            LoadScriptCommand.class,
            CheckTrafficCommand.class,
            RecordCommand.class,
            PactCommand.class,
            BundleCommand.class,
            SplitCommand.class,
            OverlayCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            DiffCommand.class,
            ChangelogCommand.class,
            DevCommand.class,
            MockCommand.class,
            DocsCommand.class,
            DemoCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * The command line for arguments, none of which need be known yet. Where they begin with a command, it has no other
     * one: reading the options of all takes a quarter of a second.
     */
    static CommandLine line(Streams streams, String... args) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        CommandLine line = new CommandLine(new ConcordatCommand(), new CommandFactory(streams));
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
