package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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

    @Test
    void rowsOfImportsAreNoExceptions() {
        RunningService service = RunningService.shared();
        String token = service.token();
        String id = given().baseUri(service.url().toString())
                .auth()
                .oauth2(token)
                .contentType("text/csv")
                .body("""
                        reference,weight,sender.name,sender.lines,sender.postalCode,sender.city,sender.country,\
                        recipient.name,recipient.lines,recipient.postalCode,recipient.city,recipient.country,\
                        payment.method,payment.token,payment.holder
                        RULE-2,480,Rui,Avenida 110,1250-146,Lisboa,PT,Inês,Rua 26,1200-018,Lisboa,PT,\
                        card,tok_4111111111111111,Rui
                        """)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        Samples.awaitImport(service.url(), token, id)
                .body("counts.created", equalTo(0))
                .body("errors.message", contains("payment.token: must not be the number of a card"));
    }
}
