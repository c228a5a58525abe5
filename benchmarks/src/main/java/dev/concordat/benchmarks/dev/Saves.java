package dev.concordat.benchmarks.dev;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.design.dev.DevRound;
import dev.concordat.design.dev.DevState;
import dev.concordat.design.dev.Snapshot;
import dev.concordat.design.dev.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves a document again and again, each time a little different, and measures the rounds of checks. */
@Command(
        name = "dev",
        sortOptions = false,
        description = "Measure how long the checks of concordat dev take after a save.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:wrong usage or no document"})
public final class Saves implements Callable<Integer> {

    private static final double MILLIS = 1e6;

    /** The start of a description that is one line of several words, in JSON or YAML. */
    private static final Pattern SENTENCE = Pattern.compile("description\"?: *[\"']?\\w+(?= \\w)");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SPEC", description = "The document; a copy is edited.")
    private Path document = Path.of("");

    @Option(names = "--warm", paramLabel = "N", description = "Saves before it counts. Default: ${DEFAULT-VALUE}.")
    private int warm = 30;

    @Option(names = "--saves", paramLabel = "N", description = "Saves that count. Default: ${DEFAULT-VALUE}.")
    private int saves = 40;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    private final Map<String, List<Double>> times = new TreeMap<>();

    Saves() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Saves()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("concordat-saves");
        Path copy = folder.resolve(document.getFileName());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            String text = Files.readString(document);
            FileDocuments files = new FileDocuments(folder);
            URI uri = files.uriOf(copy.toString());
            Files.writeString(copy, text);
            LoadedContract before = ContractLoader.load(files, uri).value();
            DevRound round =
                    new DevRound(uri, before, List.of("spectral:oas", "concordat:contract-first"), files::uriOf);
            DevState state = DevState.NONE;
            for (int save = 0; save < warm + saves; save++) {
                Files.writeString(copy, edited(text, save));
                if (save == warm) {
                    times.clear();
                }
                state = measure(round, files, state, threads);
            }
            if (state.contract() == null) {
                out.println(document + " cannot be read");
                return 2;
            }
            out.printf("%s, %,d bytes, %d saves: %s%n", document, text.length(), saves, state.summary());
            times.forEach((name, taken) ->
                    out.printf("%-12s p50 %6.0f ms  p95 %6.0f ms%n", name, quantile(taken, 50), quantile(taken, 95)));
            out.flush();
            return 0;
        } finally {
            threads.shutdownNow();
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    private DevState measure(DevRound round, FileDocuments files, DevState state, ExecutorService threads) {
        long start = System.nanoTime();
        long work = processor();
        DevState after = round.run(new Snapshot(files), state, threads, (stage, now) -> add(stage, start));
        add("whole", (System.nanoTime() - start) / MILLIS);
        add("processor", (processor() - work) / MILLIS);
        return after;
    }

    private void add(Stage stage, long start) {
        add(stage.word(), (System.nanoTime() - start) / MILLIS);
    }

    private synchronized void add(String name, double millis) {
        times.computeIfAbsent(name, unknown -> new ArrayList<>()).add(millis);
    }

    /** All threads, also those that compile and collect. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** A text in the middle changes, as when somebody types. */
    private static String edited(String text, int save) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find(text.length() / 2)
                ? text.substring(0, sentence.end()) + " " + save + text.substring(sentence.end())
                : text;
    }

    private static double quantile(List<Double> values, int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
