package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever {@code deploy/grafana-dashboard.json} asks Prometheus for, the service exposes. */
class DashboardTest {
    /** A metric and what it must have: each query says whose metrics it means. */
    private static final Pattern METRIC = Pattern.compile("([a-z_]+)\\{job=\"\\$job\"(?:,([a-z_]+)=\"([^\"]*)\")?}");

    private static final Pattern GROUPING = Pattern.compile("by \\(([a-z_, ]+)\\) \\(?(?:rate\\()?([a-z_]+)\\{");

    @Test
    void everyMetricIsThere() throws Exception {
        List<String> queries = JsonPath.from(
                        Files.readString(RunningService.ROOT.resolve("sample-service/deploy/grafana-dashboard.json")))
                .getList("panels.targets.expr.flatten()");
        Set<String> wanted = new TreeSet<>();
        for (String query : queries) {
            Matcher metric = METRIC.matcher(query);
            assertThat(metric.find()).as(query).isTrue();
            do {
                wanted.add(metric.group(1) + (metric.group(2) == null ? "" : " " + metric.group(2)));
            } while (metric.find());
            Matcher grouping = GROUPING.matcher(query);
            while (grouping.find()) {
                for (String label : grouping.group(1).split(", ")) {
                    if (!label.equals("instance")) { // Prometheus' own, as job is
                        wanted.add(grouping.group(2) + ' ' + label);
                    }
                }
            }
        }
        assertThat(wanted).hasSizeGreaterThan(10);

        try (RunningService service = RunningService.start(
                RunningService.temporary(),
                List.of(),
                "--spring.profiles.active=redis",
                "--spring.data.redis.port=" + closedPort(),
                "--concordat.rate-limits=on")) {
            ask(service).get("/tariffs/europe").then().statusCode(200);
            ask(service).get("/tariffs/mars").then().statusCode(400);

            await().untilAsserted(() -> assertThat(missing(service, wanted)).isEmpty());
        }
    }

    /** What is not there: a metric, or one of its labels. */
    private static Set<String> missing(RunningService service, Set<String> wanted) {
        List<String> lines = ask(service)
                .auth()
                .oauth2(service.token("prometheus", "metrics:read"))
                .get("/actuator/prometheus")
                .asString()
                .lines()
                .toList();
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeIf(name -> {
            String[] parts = name.split(" ");
            return lines.stream()
                    .anyMatch(line -> line.matches(Pattern.quote(parts[0]) + "[{ ].*")
                            && (parts.length == 1 || line.matches(".*[{,]" + parts[1] + "=.*")));
        });
        return missing;
    }

    private static int closedPort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static RequestSpecification ask(RunningService service) {
        return given().baseUri(service.url().toString());
    }
}
