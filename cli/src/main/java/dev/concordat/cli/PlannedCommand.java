package dev.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command whose name is taken but that is not built yet: says so and exits with 2, so that no script passes on it. */
abstract class PlannedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Unmatched
    private List<String> ignored = new ArrayList<>();

    @Override
    public Integer call() {
        spec.commandLine().getErr().println("concordat: " + spec.name() + " is not built yet");
        return ExitCode.USAGE;
    }

    @Command(name = "diff", description = "Compare two documents and prove each break (not built yet).")
    static final class Diff extends PlannedCommand {}

    @Command(name = "docs", description = "Write a documentation page (not built yet).")
    static final class Docs extends PlannedCommand {}
}
