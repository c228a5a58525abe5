package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was there before a restart is there after it. */
class RestartTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepsParcelsKeysAndTokens(Database database) {
        Path data = RunningService.temporary();
        String[] options = database.options().toArray(String[]::new);
        String token;
        String id;
        try (RunningService service = RunningService.start(data, List.of(), options)) {
            token = service.token();
            id = announce(service, token);
        }
        try (RunningService service = RunningService.start(data, List.of(), options)) {
            given().baseUri(service.url().toString())
                    .auth()
                    .oauth2(token)
                    .get("/parcels/" + id)
                    .then()
                    .statusCode(200);
            assertThat(announce(service, token)).isEqualTo(id);
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
