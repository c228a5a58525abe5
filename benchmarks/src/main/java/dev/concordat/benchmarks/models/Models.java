package dev.concordat.benchmarks.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what it costs to read JSON into validated models, and prints a table of ratios. */
@Command(
        name = "models",
        sortOptions = false,
        description = "Measure generated codecs beside Jackson, Hibernate Validator and networknt.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:wrong usage"})
public final class Models implements Callable<Integer> {

    @Option(names = "--forks", paramLabel = "N", description = "JVMs for each number. Default: ${DEFAULT-VALUE}.")
    private int forks = 2;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Of warm-up, and of measuring, for each fork. Default: ${DEFAULT-VALUE}.")
    private int seconds = 5;

    @Option(
            names = "--shapes",
            split = ",",
            paramLabel = "SHAPE",
            description = "Only these: flat, nested, unions, list, patterns.")
    private Set<String> shapes = Set.of();

    @Option(names = "--verbose", description = "Show what JMH says.")
    private boolean verbose;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    Models() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Models()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        Path folder = Files.createTempDirectory("models");
        CompiledModels.compile(folder);
        List<Measurement> measured = new ArrayList<>(measure(folder, "", true));
        measured.addAll(measure(folder, "concordat", false));
        System.out.print(RatioTable.of(measured));
        return 0;
    }

    /** What the contenders whose names begin so take for valid bodies, or for invalid ones. */
    private List<Measurement> measure(Path folder, String contender, boolean valid) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ModelBenchmark.class.getName() + "\\." + contender)
                .param("valid", String.valueOf(valid))
                .forks(forks)
                .warmupIterations(seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(verbose ? VerboseMode.NORMAL : VerboseMode.SILENT)
                .jvmArgsAppend("-D" + ModelBenchmark.FOLDER + "=" + folder);
        if (!shapes.isEmpty()) {
            options.param("shape", shapes.toArray(String[]::new));
        }
        return new Runner(options.build()).run().stream().map(Measurement::of).toList();
    }
}
