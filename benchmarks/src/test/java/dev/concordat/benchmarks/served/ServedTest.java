package dev.concordat.benchmarks.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.benchmarks.served.Sample.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured are services that take and refuse the same requests. */
class ServedTest {

    @Test
    void contendersAgree(@TempDir Path folder) throws Exception {
        Path document = folder.resolve("openapi.yaml");
        Files.writeString(document, Served.resource("openapi.yaml"));
        agree(JavaContenders.concordat(document, Files.createDirectories(folder.resolve("ours"))), folder);
        agree(JavaContenders.peer(document, Files.createDirectories(folder.resolve("peer"))), folder);
    }

    @Test
    void fastApiAgrees() throws Exception {
        Path folder = Path.of("target", "served", "fastapi").toAbsolutePath();
        Contender fastApi;
        try {
            fastApi = PythonContender.fastApi(folder);
        } catch (IOException e) {
            System.out.println("SKIPPED: FastAPI: " + e.getMessage());
            return;
        }
        agree(fastApi, folder);
    }

    @Test
    void ratiosAreOfMedians() {
        List<Sample> samples = List.of(
                new Sample("ours", Workload.GET, Kind.CAPACITY, 1000),
                new Sample("ours", Workload.GET, Kind.CAPACITY, 9000),
                new Sample("ours", Workload.GET, Kind.CAPACITY, 3000),
                new Sample("other", Workload.GET, Kind.CAPACITY, 1500),
                new Sample("ours", Workload.GET, Kind.CPU, 100),
                new Sample("other", Workload.GET, Kind.CPU, 150),
                new Sample("ours", Workload.GET, Kind.P99, 2500),
                new Sample("other", Workload.GET, Kind.P99, 5000));

        assertThat(new ServedTable(List.of("ours", "other"), samples, Map.of(Workload.GET, 700.0)).render())
                .contains(
                        "| GET by id | 3000 | 1500 | 2.00 | 100 | 150 | 1.50 |\n",
                        "| GET by id | 700 | 2.50 | 5.00 |\n");
    }

    /** A load ends with an exception at the first answer that is not right. */
    private static void agree(Contender contender, Path folder) throws Exception {
        try (Service service = Service.start(contender, List.of(), folder.resolve("service.log"))) {
            for (Workload workload : Workload.values()) {
                Load load = new Load(service.port(), workload, 2);
                assertThat(load.capacity(Duration.ofMillis(300)))
                        .as(workload.title())
                        .isPositive();
                assertThat(load.latencies(Duration.ofMillis(300), 50).getTotalCount())
                        .as(workload.title())
                        .isEqualTo(15);
            }
        }
    }
}
