package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.restassured.ContractFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests at once for the same thing: each sees what the one before left, and keeps the contract. */
@ParameterizedClass
@EnumSource(Database.class)
class ConcurrencyTest {
    private static final ContractFilter CONTRACT = ContractFilter.of(RunningService.SPEC);
    private static final int AT_ONCE = 12;

    private final RunningService service;

    ConcurrencyTest(Database database) {
        service = RunningService.shared(database);
    }

    @Test
    void oneOfManyChangesOfTheSameVersionWins() throws InterruptedException, ExecutionException {
        String token = service.token();
        String location = ask(token)
                .contentType("application/json")
                .body(Samples.parcel("RACE-1"))
                .post("/parcels")
                .header("Location");

        List<Response> answers = atOnce(() -> ask(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"note\":\"" + UUID.randomUUID() + "\"}")
                .patch(location));

        assertThat(byStatus(answers)).isEqualTo(Map.of(200, 1L, 412, AT_ONCE - 1L));
        String winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .asString();
        assertThat(ask(token).get(location).asString()).isEqualTo(winner);
    }

    @Test
    void oneKeyMakesOneParcel() throws InterruptedException, ExecutionException {
        String token = service.token();
        String key = UUID.randomUUID().toString();

        List<Response> answers = atOnce(() -> ask(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Samples.parcel("RACE-2"))
                .post("/parcels"));

        assertThat(byStatus(answers)).isEqualTo(Map.of(201, (long) AT_ONCE));
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.get(0).<String>path("id"));
    }

    private RequestSpecification ask(String token) {
        return given().filter(CONTRACT)
                .config(Samples.PLAIN)
                .baseUri(service.url().toString())
                .auth()
                .oauth2(token);
    }

    private static Map<Integer, Long> byStatus(List<Response> answers) {
        return answers.stream().collect(groupingBy(Response::statusCode, counting()));
    }

    private static List<Response> atOnce(Callable<Response> request) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Response>> answers = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> request).toList());
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
