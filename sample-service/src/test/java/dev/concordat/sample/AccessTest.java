package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.concordat.sample.security.TokenCommand;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Senders see their own parcels, by token or key; couriers see all. */
class AccessTest {
    private final RunningService service = RunningService.shared();

    @Test
    void showsAParcelToItsSenderAndToCouriers() {
        String path = as(RunningService.SENDER, "parcels:write")
                .contentType("application/json")
                .body(Samples.parcel("ACCESS-1"))
                .post("/parcels")
                .header("Location");

        as(RunningService.SENDER, "parcels:read").get(path).then().statusCode(200);
        as("courier", "deliveries:write").get(path).then().statusCode(200);
        as("somebody-else", "parcels:read").get(path).then().statusCode(404);
        given().baseUri(service.url().toString())
                .header("X-Api-Key", RunningService.API_KEY)
                .get(path)
                .then()
                .statusCode(200);
        given().baseUri(service.url().toString())
                .header("X-Api-Key", RunningService.API_KEY)
                .delete(path)
                .then()
                .statusCode(403);
    }

    /** Spring answers HEAD with the handler of GET: it must not be the open side door. */
    @Test
    void asksOfHeadWhatItAsksOfGet() {
        as(RunningService.SENDER, "parcels:read").head("/parcels").then().statusCode(200);
        as(RunningService.SENDER, "imports:write").head("/parcels").then().statusCode(403);
        given().baseUri(service.url().toString()).head("/parcels").then().statusCode(401);
        given().baseUri(service.url().toString()).head("/tariffs/europe").then().statusCode(200);
    }

    @Test
    void givesContractPricesToSendersWithAKey() {
        given().baseUri(service.url().toString())
                .get("/tariffs/domestic")
                .then()
                .body("prices.up-to-2000g.amount", equalTo("4.90"));
        given().baseUri(service.url().toString())
                .header("X-Api-Key", RunningService.API_KEY)
                .get("/tariffs/domestic")
                .then()
                .body("prices.up-to-2000g.amount", equalTo("4.41"));
    }

    @Test
    void tellsHowTheTokenCommandIsUsed() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] incomplete = {"--subject=me"};

        int exitCode = TokenCommand.run(incomplete, System.out, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: token --data=DIR");
    }

    @Test
    void refusesATokenThatHasRunOut() throws IOException {
        as("me", "parcels:read").get("/parcels").then().statusCode(200);
        given().baseUri(service.url().toString())
                .auth()
                .oauth2(service.token("me", "parcels:read", "--lifetime=PT-1H"))
                .get("/parcels")
                .then()
                .statusCode(401);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] endless = {"--data=none", "--subject=me", "--scopes=", "--lifetime=P9999999D"};

        int exitCode = TokenCommand.run(endless, System.out, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: token --data=DIR");
    }

    private RequestSpecification as(String subject, String scopes) {
        return given().baseUri(service.url().toString()).auth().oauth2(service.token(subject, scopes));
    }
}
