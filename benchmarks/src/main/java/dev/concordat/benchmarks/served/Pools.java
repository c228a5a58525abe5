package dev.concordat.benchmarks.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what more threads for requests are good for, where handlers compute and where they wait. */
@Command(
        name = "pools",
        sortOptions = false,
        description = "Measure a generated service with pools of several sizes, and with virtual threads.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:wrong usage", "3:a service does not start or answers wrong"})
public final class Pools implements Callable<Integer> {
    private static final List<Integer> WAITS = List.of(0, 20);

    @Option(
            names = "--threads",
            split = ",",
            paramLabel = "N",
            description = "Sizes of the pool. Default: ${DEFAULT-VALUE}.")
    private List<Integer> threads = List.of(10, 25, 50, 100, 200, 400);

    @Option(names = "--virtual", paramLabel = "JDK", description = "A JDK 21 or newer, for virtual threads.")
    private String virtual = "";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Of warm-up and of measuring. Default: ${DEFAULT-VALUE}.")
    private int seconds = 5;

    @Option(names = "--connections", paramLabel = "N", description = "Requests at once. Default: ${DEFAULT-VALUE}.")
    private int connections = 400;

    @Option(names = "--core", paramLabel = "N", description = "The core of the service, by taskset. Default: any.")
    private int core = -1;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "Where it is built. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("target", "served");

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    Pools() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(Served.commandLine(new Pools()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path all = Files.createDirectories(folder.toAbsolutePath());
        Path document = all.resolve("openapi.yaml");
        Files.writeString(document, Served.resource("openapi.yaml"));
        Path built = Files.createDirectories(all.resolve("concordat"));
        Contender service = JavaContenders.concordat(document, built);
        List<Contender> contenders = new ArrayList<>();
        for (int size : threads) {
            contenders.add(service.with(String.valueOf(size), List.of("--server.tomcat.threads.max=" + size)));
        }
        if (!virtual.isEmpty()) {
            contenders.add(JavaContenders.concordat(document, built, virtual)
                    .with("virtual", List.of("--spring.threads.virtual.enabled=true")));
        }
        System.out.println("| threads | answers/s, no wait | p99, ms | answers/s, 20 ms of waiting | p99, ms |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        for (Contender contender : contenders) {
            StringBuilder row = new StringBuilder("| " + contender.name() + " |");
            for (int wait : WAITS) {
                row.append(measured(contender.with(contender.name(), List.of("--served.wait=" + wait))));
            }
            System.out.println(row);
        }
        return 0;
    }

    private String measured(Contender contender) throws IOException, InterruptedException {
        List<String> pin = Served.pin(core);
        try (Service running =
                Service.start(contender, pin, folder.toAbsolutePath().resolve("pools.log"))) {
            Load load = new Load(running.port(), Workload.GET, connections);
            Duration time = Duration.ofSeconds(seconds);
            load.capacity(time);
            Histogram answers = load.unbounded(time);
            return String.format(
                    Locale.ROOT,
                    " %.0f | %.0f |",
                    answers.getTotalCount() / (double) seconds,
                    answers.getValueAtPercentile(99) / 1000.0);
        }
    }
}
