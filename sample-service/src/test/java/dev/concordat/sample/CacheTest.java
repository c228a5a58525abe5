package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Prices may be kept for an hour by whoever asked for them; who has them already gets them only if they changed. */
class CacheTest {

    @Test
    void pricesAreKept() {
        String everybodys = ask().get("/tariffs/europe")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=3600")
                .header("Vary", containsString("X-Api-Key"))
                .extract()
                .header("ETag");

        ask().header("If-None-Match", everybodys).get("/tariffs/europe").then().statusCode(304);
        ask().header("If-None-Match", everybodys)
                .header("X-Api-Key", RunningService.API_KEY)
                .get("/tariffs/europe")
                .then()
                .statusCode(200)
                .header("ETag", not(everybodys));
    }

    private static RequestSpecification ask() {
        return given().baseUri(RunningService.shared().url().toString());
    }
}
