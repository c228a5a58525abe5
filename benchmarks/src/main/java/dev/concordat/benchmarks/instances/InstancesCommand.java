package dev.concordat.benchmarks.instances;

import dev.concordat.benchmarks.corpus.Job;
import dev.concordat.benchmarks.corpus.Options;
import dev.concordat.benchmarks.corpus.RunOptions;
import dev.concordat.benchmarks.corpus.Workers;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Generates instances of the schemas of many documents and holds them to two validators of other origin. */
@Command(
        name = "instances",
        sortOptions = false,
        description = "Generate valid and invalid instances of the schemas of every document, and ask two validators of"
                + " other origin what they are.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:both validators agree on all, but for known reasons", "1:one does not", "2:wrong usage"})
public final class InstancesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(
            names = "--instances",
            paramLabel = "N",
            description = "For each document, at most. Default: ${DEFAULT-VALUE}.")
    private int instances = 20_000;

    @Option(names = "--seed", paramLabel = "N", description = "Other seed, other values. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--list", description = "Print what was not reached, by the reason.")
    private boolean list;

    InstancesCommand() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new InstancesCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Options options = run.options();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Row.head());
        List<String> arguments = List.of("" + instances, "" + seed, "" + (options.seconds() * 2 / 3));
        List<Row> rows =
                Workers.run(new Job<>(InstancesWorker.class, arguments, Row::parse, Row::failed), options, row -> {
                    out.println(row.line());
                    out.flush();
                });
        Row all = rows.stream().reduce(Row.failed("all", ""), Row::plus);
        out.println(all.line());
        out.print(
                "called something else for a known reason:\n" + all.explained().toText());
        out.print("called something else for none:\n" + all.disagreements().toText());
        if (list) {
            out.print("not reached:\n" + all.unreached().toText());
        }
        out.flush();
        return all.disagreements().size() == 0 ? 0 : 1;
    }
}
