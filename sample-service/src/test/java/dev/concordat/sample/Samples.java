package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.net.URI;

/** Requests that several tests send. */
final class Samples {
    /** Media types are sent as a test names them, without a charset. */
    static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final int TRIES = 600;

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
    static void awaitStatus(RunningService service, String path, int status) throws InterruptedException {
        int actual = 0;
        for (int i = 0; i < TRIES && actual != status; i++) {
            Thread.sleep(i == 0 ? 0 : 50);
            actual = given().baseUri(service.url().toString()).get(path).statusCode();
        }
        assertThat(actual).isEqualTo(status);
    }

    /** The import once it is done. */
    static ValidatableResponse awaitImport(URI url, String token, String id) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            ValidatableResponse answer = given().baseUri(url.toString())
                    .auth()
                    .oauth2(token)
                    .get("/imports/" + id)
                    .then()
                    .statusCode(200);
            if (answer.extract().path("finishedAt") != null) {
                return answer;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import is not done after a minute");
    }
}
