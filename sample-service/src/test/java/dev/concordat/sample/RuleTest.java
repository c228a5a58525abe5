package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

/** What the business demands beside the contract is told in the same problem. */
class RuleTest {

    @Test
    void cardNumbersAreNoTokens() {
        RunningService service = RunningService.shared();
        String announcement = Samples.parcel("RULE-1")
                .replace("tok_9fK2mPq7Xw4LzB1c", "tok_4111111111111111")
                .replace("\"weight\":1250", "\"weight\":0");

        given().baseUri(service.url().toString())
                .auth()
                .oauth2(service.token())
                .contentType("application/json")
                .body(announcement)
                .post("/parcels")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", contains("/weight", "/payment/token"))
                .body("violations.message", contains("must be at least 1", "must not be the number of a card"))
                .body(not(containsString("4111")));
    }
}
