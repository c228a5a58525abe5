package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.concordat.tests.restassured.ContractFilter;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What senders and couriers do, step by step; each exchange is held to the contract. */
@ParameterizedClass
@EnumSource(Database.class)
class FlowTest {
    private static final ContractFilter CONTRACT = ContractFilter.of(RunningService.SPEC);

    private final RunningService service;

    FlowTest(Database database) {
        service = RunningService.shared(database);
    }

    @Test
    void announcesChangesAndCancels() {
        String me = "sender-" + UUID.randomUUID();
        String location = given(me, "parcels:write")
                .contentType("application/json")
                .body(Samples.parcel("FLOW-1"))
                .post("/parcels")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("payment.cvc", nullValue())
                .extract()
                .header("Location");

        given(me, "parcels:read")
                .header("If-None-Match", "\"1\"")
                .get(location)
                .then()
                .statusCode(304);
        given(me, "parcels:write")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"note\":null,\"recipient\":{\"email\":null,\"lines\":[\"20 rue des Carmes\"]}}")
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("note", nullValue())
                .body("recipient.email", nullValue())
                .body("recipient.name", equalTo("Maëlle Dubois"))
                .body("recipient.lines[0]", equalTo("20 rue des Carmes"));
        given(me, "parcels:write")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"note\":\"late\"}")
                .patch(location)
                .then()
                .statusCode(412);
        given("somebody-else", "parcels:read").get(location).then().statusCode(404);
        given(me, "parcels:read")
                .accept("application/pdf")
                .get(location + "/label")
                .then()
                .statusCode(200);

        given(me, "parcels:write").delete(location).then().statusCode(204);
        given(me, "parcels:read").get(location).then().statusCode(404);
    }

    @Test
    void tellsThreePagesApart() {
        String me = "sender-" + UUID.randomUUID();
        for (int i = 1; i <= 5; i++) {
            given(me, "parcels:write")
                    .contentType("application/json")
                    .body(Samples.parcel("PAGE-" + i))
                    .post("/parcels");
        }

        Response first = given(me, "parcels:read").get("/parcels?limit=2&sort=reference");
        first.then().body("items.reference", equalTo(List.of("PAGE-1", "PAGE-2")));
        String link = first.header("Link");
        assertThat(link).contains("sort=reference").endsWith("; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        Response second = given(me, "parcels:read").urlEncodingEnabled(false).get(next);
        second.then().body("items.reference", equalTo(List.of("PAGE-3", "PAGE-4")));
        given(me, "parcels:read")
                .get("/parcels?limit=2&sort=reference&cursor=" + second.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .header("Link", nullValue());
        given(me, "parcels:read")
                .queryParam("filter[status]", "announced")
                .queryParam("filter[createdAfter]", "2026-01-01T00:00:00Z")
                .queryParam("filter[reference]", "PAGE-3")
                .get("/parcels")
                .then()
                .body("items.reference", equalTo(List.of("PAGE-3")));
    }

    @Test
    void delivers() {
        String parcel = given("demo-sender", "parcels:write")
                .contentType("application/json")
                .body(Samples.parcel("DELIVER-1"))
                .post("/parcels")
                .header("Location");
        given("courier", "deliveries:write")
                .contentType("application/json")
                .body("{\"status\":\"out-for-delivery\",\"occurredAt\":\"2026-03-04T10:05:00+01:00\","
                        + "\"details\":{\"attempt\":1,\"outcome\":\"nobody-home\"}}")
                .post(parcel + "/tracking-events")
                .then()
                .statusCode(201)
                .body("sequence", is(1));
        for (int status : new int[] {201, 200}) {
            given("courier", "deliveries:write")
                    .multiPart("photo", "door.jpg", new byte[] {1, 2, 3}, "image/jpeg")
                    .multiPart("recipientName", "Maëlle Dubois")
                    .multiPart("deliveredAt", "2026-03-05T10:41:00+01:00")
                    .put(parcel + "/proof-of-delivery")
                    .then()
                    .statusCode(status)
                    .body("photo.size", is(3));
        }
        given("demo-sender", "parcels:read")
                .get(parcel + "/tracking-events/stream")
                .then()
                .statusCode(200)
                .body(containsString("id: 1\n"));
        given("demo-sender", "parcels:write").delete(parcel).then().statusCode(409);
    }

    @Test
    void importsWhatItCanRead() {
        String id = given("demo-sender", "imports:write")
                .contentType("text/csv")
                .body("""
                        reference,weight,sender.name,sender.lines,sender.postalCode,sender.city,sender.country,\
                        recipient.name,recipient.lines,recipient.postalCode,recipient.city,recipient.country,\
                        payment.method,payment.code
                        CSV-1,480,Rui,Avenida 110,1250-146,Lisboa,PT,Inês,Rua 26|3.º Dto,1200-018,Lisboa,PT,\
                        voucher,SPRING-26
                        CSV-2,99999,Rui,Avenida 110,1250-146,Lisboa,PT,Inês,Rua 26,1200-018,Lisboa,PT,voucher,SPRING-26
                        """)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        Samples.awaitImport(service.url(), service.token(), id)
                .body("status", equalTo("succeeded"))
                .body("counts.created", is(1))
                .body("errors[0].row", is(2))
                .body("errors[0].message", containsString("weight"));
    }

    @Test
    void takesAnyTextForASecretAndANote() {
        given("demo-sender", "subscriptions:write")
                .contentType("application/json")
                .body("{\"url\":\"https://shop.example/hook\",\"events\":[\"parcel-delivered\"],"
                        + "\"secret\":\"nothing \\u0000 and \\ud83d\\udce6 too\"}")
                .post("/subscriptions")
                .then()
                .statusCode(201);
        given("demo-sender", "parcels:write")
                .contentType("application/json")
                .body(Samples.parcel("TEXT-1").replace("Please ring", "Please\\u0000ring"))
                .post("/parcels")
                .then()
                .statusCode(201)
                .body("note", containsString("\0"));
    }

    private RequestSpecification given(String subject, String scopes) {
        return RestAssured.given()
                .filter(CONTRACT)
                .config(Samples.PLAIN)
                .baseUri(service.url().toString())
                .auth()
                .oauth2(service.token(subject, scopes));
    }
}
