package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was there before a restart is there after it, and what was under way goes on. */
class RestartTest {

    @Test
    void keepsParcelsKeysAndTokensAndResumesImports() throws InterruptedException {
        Path data = RunningService.temporary();
        UUID interrupted = UUID.randomUUID();
        String token;
        String id;
        try (RunningService service = RunningService.start(data, List.of())) {
            token = service.token();
            id = announce(service, token);
            service.bean(JdbcClient.class)
                    .sql("insert into parcel_import (id, owner, rows, finished, document) values (?, ?, ?, false, ?)")
                    .params(
                            interrupted,
                            RunningService.SENDER,
                            Samples.parcel("AGAIN-1") + "\n" + Samples.parcel("AGAIN-2") + "\n{}",
                            "{\"id\":\"" + interrupted + "\",\"status\":\"running\",\"errors\":[],"
                                    + "\"counts\":{\"total\":3,\"created\":1,\"failed\":0},"
                                    + "\"createdAt\":\"2026-03-02T09:20:00Z\"}")
                    .update();
        }
        try (RunningService service = RunningService.start(data, List.of())) {
            given().baseUri(service.url().toString())
                    .auth()
                    .oauth2(token)
                    .get("/parcels/" + id)
                    .then()
                    .statusCode(200);
            assertThat(announce(service, token)).isEqualTo(id);
            Samples.awaitImport(service, interrupted.toString())
                    .body("status", equalTo("succeeded"))
                    .body("counts.created", is(2))
                    .body("counts.failed", is(1))
                    .body("errors[0].row", is(3));
        }
    }

    private static String announce(RunningService service, String token) {
        return given().baseUri(service.url().toString())
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", "restart-1")
                .contentType("application/json")
                .body(Samples.parcel("RESTART-1"))
                .post("/parcels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
