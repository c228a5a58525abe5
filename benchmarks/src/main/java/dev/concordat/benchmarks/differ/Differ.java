package dev.concordat.benchmarks.differ;

import dev.concordat.benchmarks.corpus.Job;
import dev.concordat.benchmarks.corpus.Options;
import dev.concordat.benchmarks.corpus.RunOptions;
import dev.concordat.benchmarks.corpus.Workers;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the generated codecs of many documents to validators of other origin. */
@Command(
        name = "differ",
        sortOptions = false,
        description = "Hold the generated codecs of every document to two validators of other origin, instance by"
                + " instance, and read back what they write.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no unexplained difference",
            "1:a difference, or a document that could not be compared in time",
            "2:wrong usage"
        })
public final class Differ implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(
            names = "--instances",
            paramLabel = "N",
            description = "For each schema, at most. Default: ${DEFAULT-VALUE}.")
    private int instances = 200;

    @Option(names = "--seed", paramLabel = "N", description = "Other seed, other values. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--assumed",
            description = "Generate with what schemas usually mean, as is the default of the goal; else they are taken"
                    + " at their word.")
    private boolean assumed;

    Differ() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new Differ());
    }

    /** Prints documents as they come, then the totals. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Options options = run.options();
        if (instances < 1) {
            throw new ParameterException(spec.commandLine(), "--instances must be at least 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(Table.head());
        out.flush();
        List<Report> reports =
                run(options, new Comparison.Settings(instances, seed, !assumed, options.seconds()), report -> {
                    out.println(Table.line(report));
                    out.print(Table.details(report));
                    out.flush();
                });
        out.println(Table.totals(reports));
        out.flush();
        boolean clean = reports.stream()
                .allMatch(report -> report.problem().isEmpty()
                        && report.disagreements().isEmpty()
                        && report.changed().isEmpty()
                        && report.left() == 0);
        return clean ? 0 : 1;
    }

    /** The reports by name; each is also handed over when it is there. */
    static List<Report> run(Options options, Comparison.Settings settings, Consumer<Report> listener)
            throws IOException, InterruptedException {
        // What is left of a document's time is for the last schema, and for the JVM to start.
        List<String> arguments = List.of(
                "" + settings.instances(),
                "" + settings.seed(),
                "" + settings.exact(),
                "" + (settings.seconds() * 2 / 3));
        List<Report> reports =
                Workers.run(new Job<>(DifferWorker.class, arguments, Report::parse, Report::failed), options, listener);
        reports.sort(Comparator.comparing(Report::name));
        return reports;
    }
}
