package dev.concordat.benchmarks.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
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

    @Option(names = "--seconds", paramLabel = "N", description = "Of each measurement. Default: ${DEFAULT-VALUE}.")
    private int seconds = 5;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "The numbers are medians of them. Default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

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
        List<List<String>> cells = new ArrayList<>();
        for (int wait : WAITS) {
            cells.add(measured(contenders, wait));
        }
        System.out.println("| threads | answers/s, no wait | p99, ms | answers/s, 20 ms of waiting | p99, ms |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        for (int i = 0; i < contenders.size(); i++) {
            StringBuilder row = new StringBuilder("| " + contenders.get(i).name() + " |");
            for (List<String> column : cells) {
                row.append(column.get(i));
            }
            System.out.println(row);
        }
        return 0;
    }

    /** Medians of rounds in which each has its turn: whatever else the machine does meets all of them. */
    private List<String> measured(List<Contender> contenders, int wait) throws IOException, InterruptedException {
        List<Service> services = new ArrayList<>();
        List<List<Histogram>> answers = new ArrayList<>();
        Duration time = Duration.ofSeconds(seconds);
        try {
            for (Contender contender : contenders) {
                Contender waiting = contender.with(contender.name(), List.of("--served.wait=" + wait));
                Path log = folder.toAbsolutePath().resolve("pools.log");
                services.add(Service.start(waiting, Served.pin(core), log));
                answers.add(new ArrayList<>());
            }
            for (int round = 0; round <= rounds; round++) {
                for (int i = 0; i < services.size(); i++) {
                    Histogram each = new Load(services.get(i).port(), Workload.GET, connections).unbounded(time);
                    if (round > 0) { // the first one warms up
                        answers.get(i).add(each);
                    }
                }
            }
        } finally {
            services.forEach(Service::close);
        }
        return answers.stream()
                .map(all -> String.format(
                        Locale.ROOT,
                        " %.0f | %.0f |",
                        median(all, each -> each.getTotalCount() / (double) seconds),
                        median(all, each -> each.getValueAtPercentile(99) / 1000.0)))
                .toList();
    }

    private static double median(List<Histogram> all, ToDoubleFunction<Histogram> value) {
        return all.stream().mapToDouble(value).sorted().toArray()[all.size() / 2];
    }
}
