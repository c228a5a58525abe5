package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.concordat.tests.restassured.ContractFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readiness is off while requests could not be served or should not come any more; liveness is not. */
class ReadinessTest {
    private static final ContractFilter CONTRACT = ContractFilter.of(RunningService.SPEC);
    private static final String READINESS = "/actuator/health/readiness";
    private static final String LIVENESS = "/actuator/health/liveness";

    @Test
    void aDatabaseThatIsKilledIsMissedAndLosesNothing() {
        try (PostgresServer database = PostgresServer.create();
                RunningService service = RunningService.start(
                        RunningService.temporary(),
                        List.of(),
                        database.options().toArray(String[]::new))) {
            String parcel = announce(service).then().statusCode(201).extract().header("Location");
            String before = ask(service).filter(CONTRACT).get(parcel).asString();
            Samples.awaitStatus(service, READINESS, 200);

            database.kill();

            Samples.awaitStatus(service, READINESS, 503);
            ask(service).get(LIVENESS).then().statusCode(200);
            ask(service)
                    .filter(CONTRACT)
                    .get(parcel)
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body("title", equalTo("Internal Server Error"))
                    .body(not(containsString("Exception")));
            announce(service).then().statusCode(500);

            database.start();

            Samples.awaitStatus(service, READINESS, 200);
            assertThat(ask(service).filter(CONTRACT).get(parcel).asString()).isEqualTo(before);
            ask(service).get("/parcels").then().statusCode(200).body("items.size()", equalTo(1));
            announce(service).then().statusCode(201);
        }
    }

    @Test
    void whoIsToldToStopServesOnUntilThatIsKnown() throws InterruptedException {
        RunningService service = RunningService.start(RunningService.temporary(), List.of(), "--concordat.drain=4s");
        String parcel = announce(service).then().statusCode(201).extract().header("Location");
        Thread stop = new Thread(service::close);

        stop.start();

        Samples.awaitStatus(service, READINESS, 503);
        ask(service).get(LIVENESS).then().statusCode(200);
        ask(service).filter(CONTRACT).get(parcel).then().statusCode(200);
        assertThat(stop.isAlive()).isTrue();
        stop.join();
    }

    private static Response announce(RunningService service) {
        return ask(service)
                .filter(CONTRACT)
                .contentType("application/json")
                .body(Samples.parcel("READY-1"))
                .post("/parcels");
    }

    private static RequestSpecification ask(RunningService service) {
        return given().config(Samples.PLAIN)
                .baseUri(service.url().toString())
                .auth()
                .oauth2(service.token());
    }
}
