package dev.concordat.benchmarks.served;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves one API in three ways and prints a table of what each one can do. */
@Command(
        name = "served",
        sortOptions = false,
        description = "Measure a generated service beside those of openapi-generator and FastAPI.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:wrong usage", "3:a service does not start or answers wrong"})
public final class Served implements Callable<Integer> {
    private static final double FRACTION = 0.5;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "The numbers are medians of them. Default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Of each measurement, two for each request, service and round. Default: ${DEFAULT-VALUE}.")
    private int seconds = 4;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Seconds for each request and service. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 10;

    @Option(names = "--connections", paramLabel = "N", description = "Requests at once. Default: ${DEFAULT-VALUE}.")
    private int connections = 16;

    @Option(
            names = "--core",
            paramLabel = "N",
            description = "The core of the service, by taskset. Default: none is chosen.")
    private int core = -1;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where services are built. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("target", "served");

    @Option(names = "--no-python", description = "Leave FastAPI out.")
    private boolean withoutPython;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    Served() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(commandLine(new Served()).execute(arguments));
    }

    static CommandLine commandLine(Object command) {
        return new CommandLine(command).setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println(failure.getMessage());
            return 3;
        });
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path document = Files.createDirectories(folder.toAbsolutePath()).resolve("openapi.yaml");
        Files.writeString(document, resource("openapi.yaml"));
        List<Contender> contenders = new ArrayList<>(List.of(
                JavaContenders.concordat(document, folder("concordat")),
                JavaContenders.peer(document, folder("openapi-generator"))));
        if (!withoutPython) {
            try {
                contenders.add(PythonContender.fastApi(folder("fastapi")));
            } catch (IOException e) {
                System.err.println("SKIPPED: FastAPI: " + e.getMessage());
            }
        }
        String before = load();
        String table = measure(contenders).render();
        System.out.println(table);
        System.out.printf(
                Locale.ROOT,
                "JDK %s, %s; medians of %d interleaved rounds of %d s after %d s of warm-up for each request, %d connections, each service on %s;"
                        + " p99 in an open loop at half of what the slowest can do; load of the machine %s before, %s after.%n",
                System.getProperty("java.version"),
                contenders.size() == 3
                        ? resource("fastapi/requirements.txt").strip().replace("\n", ", ")
                        : "no Python",
                rounds,
                seconds,
                warmUp,
                connections,
                core < 0 ? "any core" : "core " + core,
                before,
                load());
        return 0;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.toAbsolutePath().resolve(name));
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private ServedTable measure(List<Contender> contenders) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        Map<Workload, Double> rates = new EnumMap<>(Workload.class);
        List<Service> services = new ArrayList<>();
        try {
            for (Contender contender : contenders) {
                Path log = folder.toAbsolutePath().resolve("service-" + services.size() + ".log");
                services.add(Service.start(contender, pin(core), log));
            }
            for (Workload workload : Workload.values()) {
                rates.put(workload, FRACTION * slowest(services, workload));
            }
            for (int round = 0; round < rounds; round++) {
                System.err.println("round " + (round + 1) + " of " + rounds);
                for (Workload workload : Workload.values()) {
                    double rate = Objects.requireNonNull(rates.get(workload));
                    for (Service service : inTurn(services, round)) {
                        String name = service.contender().name();
                        Load load = new Load(service.port(), workload, connections);
                        Duration before = service.cpu();
                        double capacity = load.capacity(time(seconds));
                        Duration taken = service.cpu().minus(before);
                        samples.add(new Sample(name, workload, Sample.Kind.CAPACITY, capacity));
                        samples.add(new Sample(
                                name, workload, Sample.Kind.CPU, taken.toNanos() / 1000.0 / (capacity * seconds)));
                        samples.add(new Sample(
                                name,
                                workload,
                                Sample.Kind.P99,
                                load.latencies(time(seconds), rate).getValueAtPercentile(99)));
                    }
                }
            }
        } finally {
            services.forEach(Service::close);
        }
        return new ServedTable(contenders.stream().map(Contender::name).toList(), samples, rates);
    }

    private static Duration time(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** What the slowest of them can do once all are warm: answers a second. */
    private double slowest(List<Service> services, Workload workload) throws InterruptedException {
        double least = Double.MAX_VALUE;
        for (Service service : services) {
            System.err.println("warm-up: " + service.contender().name() + ", " + workload.title());
            Load load = new Load(service.port(), workload, connections);
            load.capacity(time(warmUp));
            least = Math.min(least, load.capacity(time(1)));
        }
        return least;
    }

    /** Each comes first, second and third as often. */
    private static List<Service> inTurn(List<Service> services, int round) {
        int first = round % services.size();
        return Stream.concat(services.subList(first, services.size()).stream(), services.subList(0, first).stream())
                .toList();
    }

    /** What binds a process to a core; nothing where none is chosen. */
    static List<String> pin(int core) {
        return core < 0 ? List.of() : List.of("taskset", "-c", String.valueOf(core));
    }

    static String resource(String name) throws IOException {
        try (InputStream resource = Served.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
