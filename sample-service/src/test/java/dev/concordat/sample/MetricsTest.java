package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator of the service sees: requests by operation, violations by keyword, and whether it is ready. */
class MetricsTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(RunningService.temporary(), List.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void requestsAndViolationsAreCounted() {
        ask().get("/tariffs/europe").then().statusCode(200);
        ask().get("/tariffs/mars").then().statusCode(400);
        ask().get("/parcels").then().statusCode(401);

        assertThat(metric("http_server_requests_seconds_count", "getTariff", "status=\"200\""))
                .isEqualTo(1);
        assertThat(metric("http_server_requests_seconds_count", "getTariff", "status=\"400\""))
                .isEqualTo(1);
        assertThat(metric("http_server_requests_seconds_count", "listParcels", "outcome=\"CLIENT_ERROR\""))
                .isEqualTo(1);
        assertThat(metric("concordat_violations_total", "getTariff", "keyword=\"enum\""))
                .isEqualTo(1);
    }

    @Test
    void notEverybodySeesThem() {
        ask().get("/actuator/prometheus").then().statusCode(401);
        ask().auth().oauth2(service.token()).get("/actuator/prometheus").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void everybodySeesWhetherItRuns(String probe) {
        Response answer = ask().get("/actuator/health/" + probe);

        answer.then().statusCode(200);
        assertThat(answer.<Map<String, Object>>path("")).isEqualTo(Map.of("status", "UP"));
    }

    /** The sum over the series of a name and an operation that have a label, once there is one. */
    private static double metric(String name, String operation, String label) {
        return await().until(
                        () -> ask().auth()
                                .oauth2(service.token("prometheus", "metrics:read"))
                                .get("/actuator/prometheus")
                                .asString()
                                .lines()
                                .filter(line -> line.startsWith(name + "{")
                                        && line.contains("operation_id=\"" + operation + "\"")
                                        && line.contains(label))
                                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                                .sum(),
                        sum -> sum > 0);
    }

    private static RequestSpecification ask() {
        return given().baseUri(service.url().toString());
    }
}
