package dev.concordat.cli;

import picocli.CommandLine.Command;

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
        },
        subcommands = {
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
            DemoCommand.class
        })
final class ConcordatCommand implements java.util.concurrent.Callable<Integer> {

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
