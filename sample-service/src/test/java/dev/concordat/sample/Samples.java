package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;

/** Requests that several tests send. */
final class Samples {
    /** Media types are sent as a test names them, without a charset. */
    static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Samples() {}

    /** An announcement on one line. */
    static String parcel(String reference) {
        return """
                {"reference":"%s","weight":1250,\
                "sender":{"name":"Rui Almeida","lines":["Avenida da Liberdade 110"],\
                "postalCode":"1250-146","city":"Lisboa","country":"PT"},\
                "recipient":{"name":"Maëlle Dubois","lines":["18 rue des Carmes"],\
                "postalCode":"44000","city":"Nantes","country":"FR","email":"maelle@mail.example"},\
                "note":"Please ring twice.","payment":{"method":"card","token":"tok_9fK2mPq7Xw4LzB1c",\
                "holder":"Rui Almeida","cvc":"123"}}""".formatted(reference);
    }

    /** Asks until the answer has this status. */
    static void awaitStatus(RunningService service, String path, int status) {
        await().atMost(LONGEST)
                .until(() -> given().baseUri(service.url().toString()).get(path).statusCode(), equalTo(status));
    }

    /** The import once it is done. */
    static ValidatableResponse awaitImport(URI url, String token, String id) {
        return await().atMost(LONGEST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> given().baseUri(url.toString())
                                .auth()
                                .oauth2(token)
                                .get("/imports/" + id)
                                .then()
                                .statusCode(200),
                        answer -> answer.extract().path("finishedAt") != null);
    }
}
