package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.concordat.runtime.redis.RedisServer;
import dev.concordat.tests.Verification;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.RunResult;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With the profile {@code real} two instances on one PostgreSQL and one Redis keep the contract, and outlive both. */
class RealProfileTest {
    private static final String READINESS = "/actuator/health/readiness";
    private static final String PRICES = "/tariffs/europe";
    private static final int CASES = 15;
    private static final double RATE = 50;
    private static final Duration LOAD = Duration.ofSeconds(4);

    @Test
    void keepsItsContractAndLosesNothing() throws Exception {
        Path data = RunningService.temporary();
        try (PostgresServer database = PostgresServer.create();
                RedisServer redis = RedisServer.start()) {
            List<String> options = new ArrayList<>(database.options());
            options.addAll(List.of(redis.options()));
            options.add("--spring.profiles.active=real");
            String[] real = options.toArray(String[]::new);
            try (RunningService one = RunningService.start(data, List.of(), real);
                    RunningService two = RunningService.start(data, List.of(), real)) {
                holdsUnderLoad(one);

                String parcel = announce(one).then().statusCode(201).extract().header("Location");
                String before = ask(two).get(parcel).asString();
                awaitKept(one);

                redis.kill();

                ask(one).get(PRICES).then().statusCode(200).header("Age", nullValue());
                ask(one).get(PRICES).then().statusCode(200).header("Age", nullValue());
                announce(two).then().statusCode(201);
                ask(one).get(READINESS).then().statusCode(200);

                database.kill();

                for (RunningService instance : List.of(one, two)) {
                    Samples.awaitStatus(instance, READINESS, 503);
                    ask(instance).get(parcel).then().statusCode(500).body(not(containsString("Exception")));
                }
                ask(one).get(PRICES).then().statusCode(200);

                database.start();
                redis.restart();

                for (RunningService instance : List.of(one, two)) {
                    Samples.awaitStatus(instance, READINESS, 200);
                    assertThat(ask(instance).get(parcel).asString()).isEqualTo(before);
                    awaitKept(instance);
                }
                announce(two).then().statusCode(201);
            }
        }
    }

    private static void holdsUnderLoad(RunningService service) {
        RunResult result = Verification.run(
                RunningService.contract(),
                VerifyOptions.of(service.url().toString())
                        .withBearer(service.token())
                        .withApiKeys(Map.of("X-Api-Key", RunningService.API_KEY))
                        .withMaxCasesPerOperation(CASES)
                        .withLoad(new LoadOptions(RATE, LOAD, List.of(), Set.of(), null)),
                List.of());

        assertThat(result.findings()).isEmpty();
        assertThat(result.inconclusive()).isNull();
        assertThat(result.operations())
                .extracting(OperationResult::verdict)
                .isNotEmpty()
                .doesNotContain(OperationVerdict.NOT_TESTED, OperationVerdict.FAILED);
    }

    /** An answer out of Redis has an age; it is kept for one token, since answers that are private are not shared. */
    private static void awaitKept(RunningService service) {
        String token = service.token();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask(service, token).get(PRICES).header("Age"), notNullValue());
    }

    private static Response announce(RunningService service) {
        return ask(service)
                .contentType("application/json")
                .body(Samples.parcel("REAL-1"))
                .post("/parcels");
    }

    private static RequestSpecification ask(RunningService service) {
        return ask(service, service.token());
    }

    private static RequestSpecification ask(RunningService service, String token) {
        return given().config(Samples.PLAIN)
                .baseUri(service.url().toString())
                .auth()
                .oauth2(token);
    }
}
