package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The contract is there to be read, by everybody and without help from other hosts. */
class DocsTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private final String url = RunningService.shared().url().toString();

    @Test
    void servesTheDocumentInOnePiece() {
        String document = given().baseUri(url)
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Parcels"))
                .body("paths", aMapWithSize(15))
                .extract()
                .asString();

        assertThat(document).doesNotContain(".yaml");
    }

    @Test
    void servesAPageWithAllThatItNeeds() {
        String page = given().baseUri(url)
                .get("/docs")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Matcher addresses = ADDRESS.matcher(page);
        int own = 0;
        while (addresses.find()) {
            String address = addresses.group(1);
            if (!address.startsWith("data:")) {
                assertThat(address).startsWith("/").doesNotStartWith("//");
                given().baseUri(url).get(address).then().statusCode(200);
                own++;
            }
        }
        assertThat(own).isEqualTo(3);
    }

    @Test
    void isReadyAndAlive() {
        given().baseUri(url)
                .get("/actuator/health/liveness")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
        given().baseUri(url)
                .get("/actuator/health/readiness")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
        given().baseUri(url).get("/actuator/env").then().statusCode(401);
    }
}
