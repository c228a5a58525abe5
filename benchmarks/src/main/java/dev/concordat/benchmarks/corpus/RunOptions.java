package dev.concordat.benchmarks.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that works on folders of documents takes. */
public final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Where documents are.")
    private List<Path> folders = List.of();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Only these documents; several with commas between.")
    private Set<String> only = Set.of();

    @Option(names = "--workers", paramLabel = "N", description = "JVMs at a time. Default: one for each processor.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--heap", paramLabel = "SIZE", description = "Heap of each. Default: 3g.")
    private String heap = "3g";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "What a document may take, compiling included. Default: 300.")
    private int seconds = 300;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    /** What was given; wrong usage is told by picocli's exception. */
    public Options options() {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), folder + " is no folder");
            }
        }
        if (workers < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--workers and --seconds must be at least 1");
        }
        return new Options(folders, only, workers, heap, seconds);
    }
}
