package dev.concordat.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.parcels.api.CreateParcel;
import com.example.parcels.api.ListParcels;
import com.example.parcels.api.PatchParcel;
import com.example.parcels.api.PrintLabels;
import com.example.parcels.api.UploadProof;
import com.example.parcels.codec.Json;
import com.example.parcels.model.Address;
import com.example.parcels.model.BankTransfer;
import com.example.parcels.model.ListParcelsSort;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;
import dev.concordat.runtime.Tristate;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTest extends ServiceCalls {

    @Test
    void createsFromValidJson() throws Exception {
        HttpResponse<String> response =
                send(json("POST", "/parcels", valid("fragile")).header("Idempotency-Key", "12345678"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).hasValue("http://localhost/parcels/" + ID);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        Parcel parcel = Json.read(Parcel.class, response.body().getBytes(StandardCharsets.UTF_8));
        assertThat(parcel.payment()).isEqualTo(new BankTransfer("DE02120300000000202051", new BigDecimal("9.90")));
        assertThat(parcel.destination()).isEqualTo(new Address("S", "C", "DE", Map.of("floor", "3")));
        assertThat(response.body())
                .contains("\"labels\":{\"b\":\"1\",\"a\":\"2\"}", "\"weight\":2.50")
                .doesNotContain("accessCode");
        assertThat(((CreateParcel.Request) service.requests.take()).idempotencyKey())
                .isEqualTo("12345678");
        assertThat(service.happened.poll(5, TimeUnit.SECONDS)).isEqualTo("after response");
    }

    @Test
    void rulesOfTheBusinessAddToTheViolationsOfTheSchema() throws Exception {
        String body = valid("x").replace("\"S\"", "\"C\"");
        HttpResponse<String> response = send(json("POST", "/parcels", body).header("Idempotency-Key", "short"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains(
                        "{\"in\":\"header\",\"name\":\"Idempotency-Key\",\"keyword\":\"minLength\"",
                        "{\"in\":\"body\",\"pointer\":\"/destination/city\",\"keyword\":\"notTheStreet\","
                                + "\"message\":\"must not be the street\",\"value\":\"C\"}");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void rulesAboutARequestNameItsParts() throws Exception {
        HttpResponse<String> response =
                send(json("POST", "/parcels", valid("no-keys-please")).header("Idempotency-Key", "12345678"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"violations\":[{\"in\":\"header\",\"name\":\"Idempotency-Key\",\"keyword\":\"keyless\","
                        + "\"message\":\"must be absent\",\"value\":\"12345678\"}]");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void reportsAllViolationsAtOnce() throws Exception {
        HttpResponse<String> response = send(json("POST", "/parcels", """
                {"weight": 30.001, "accessCode": "123", "note": 7, "note": "x", "id": "no uuid",
                 "payment": {"method": "bank", "iban": "x", "extra": true},
                 "labels": {"a/b": 1}}""").header("Idempotency-Key", "short"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains(
                        "{\"in\":\"header\",\"name\":\"Idempotency-Key\",\"keyword\":\"minLength\"",
                        "\"pointer\":\"/weight\",\"keyword\":\"maximum\"",
                        "\"pointer\":\"/weight\",\"keyword\":\"multipleOf\"",
                        "\"pointer\":\"/accessCode\",\"keyword\":\"minLength\",\"message\":\"must have at least 4 characters\",\"limit\":\"4\","
                                + "\"schema\":\"openapi.yaml#/components/schemas/Parcel/allOf/1/properties/accessCode/minLength\"}",
                        "\"pointer\":\"/note\",\"keyword\":\"type\"",
                        "\"pointer\":\"/note\",\"keyword\":\"duplicate\"",
                        "\"pointer\":\"/id\",\"keyword\":\"format\"",
                        "\"pointer\":\"/payment/iban\",\"keyword\":\"pattern\"",
                        "\"pointer\":\"/payment/extra\",\"keyword\":\"additionalProperties\"",
                        "\"pointer\":\"/labels/a~1b\",\"keyword\":\"type\"",
                        "\"pointer\":\"/destination\",\"keyword\":\"required\"",
                        "11 violations");
        assertThat(response.body()).doesNotContain("\"123\"");
        assertThat(service.requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                    | syntax",
                "{                                   | syntax",
                "{} {}                               | syntax",
                "[]                                  | type",
                "{\"payment\": {\"iban\": 1}}        | \"/payment/method\"",
                "{\"payment\": {\"method\": \"x\"}}  | \"discriminator\"",
                "{\"payment\": {\"method\": 1}}      | \"/payment/method\"",
                "{\"destination\": 5}                | object or string",
                "{\"destination\": \"L1\"}           | pattern",
                "{\"weight\": 1e999999999}           | \"/weight\"",
                "{\"weight\": null}                  | \"/weight\"",
            })
    void reportsBadJson(String body, String expected) throws Exception {
        HttpResponse<String> response = send(json("POST", "/parcels", body == null ? " " : body));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(expected, "\"violations\":[");
    }

    @Test
    void bodyThatIsTooDeepOrTooLongIsRefused() throws Exception {
        String deep = "{\"labels\":".repeat(10_000);
        assertThat(send(json("POST", "/parcels", deep)).statusCode()).isEqualTo(400);
        assertThat(send(json("POST", "/parcels", " ".repeat(200_000))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void listsWithEveryStyle() throws Exception {
        HttpResponse<String> response = send(request(
                        "GET",
                        "/parcels?filter%5BminWeight%5D=1.50&filter[createdAfter]=2026-01-31&status=accepted%7Cin-transit&sort=weight"
                                .replace("[", "%5B")
                                .replace("]", "%5D"))
                .header("Cookie", "a=b; depot=BER"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Link")).hasValue("</parcels?cursor=b>; rel=\"next\"");
        ListParcels.Request request = (ListParcels.Request) service.requests.take();
        assertThat(request.filter().minWeight()).isEqualTo("1.50");
        assertThat(request.filter().createdAfter()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(request.status()).containsExactly(ParcelStatus.ACCEPTED, ParcelStatus.IN_TRANSIT);
        assertThat(request.sort()).isEqualTo(ListParcelsSort.WEIGHT);
        assertThat(request.limit()).isEqualTo(20);
        assertThat(request.depot()).isEqualTo("BER");
    }

    @Test
    void reportsBadParameters() throws Exception {
        HttpResponse<String> response = send(request(
                        "GET",
                        "/parcels?filter%5BminWeight%5D=-1&status=lost%7Caccepted%7Caccepted&limit=101&limit=1&sort=x")
                .header("Cookie", "depot=berlin"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains(
                        "{\"in\":\"query\",\"name\":\"filter\",\"pointer\":\"/minWeight\",\"keyword\":\"minimum\"",
                        "{\"in\":\"query\",\"name\":\"status\",\"pointer\":\"/0\",\"keyword\":\"enum\"",
                        "{\"in\":\"query\",\"name\":\"status\",\"keyword\":\"uniqueItems\"",
                        "{\"in\":\"query\",\"name\":\"limit\",\"keyword\":\"duplicate\"",
                        "{\"in\":\"query\",\"name\":\"limit\",\"keyword\":\"maximum\"",
                        "{\"in\":\"query\",\"name\":\"sort\",\"keyword\":\"enum\"",
                        "{\"in\":\"cookie\",\"name\":\"depot\",\"keyword\":\"pattern\"");
    }

    @Test
    void patchKnowsAbsentNullAndValue() throws Exception {
        assertThat(patch("{\"note\": \"x\", \"deliverOn\": null}").statusCode()).isEqualTo(200);
        PatchParcel.Request request = (PatchParcel.Request) service.requests.take();
        assertThat(request.body().note()).isEqualTo(Tristate.of("x"));
        assertThat(request.body().deliverOn()).isEqualTo(Tristate.ofNull());
        assertThat(request.body().weight()).isNull();

        assertThat(patch("{\"weight\": 1}").body()).contains("\"note\":\"kept\"");
        assertThat(patch("{\"note\": null}").body()).contains("\"note\":\"removed\"");
        assertThat(patch("{}").body()).contains("\"keyword\":\"minProperties\"");
        assertThat(patch("{\"weight\": null}").body()).contains("\"/weight\"");
        HttpResponse<String> noMatch = send(request("PATCH", "/parcels/nope", "{\"note\": null}")
                .header("Content-Type", "application/merge-patch+json"));
        assertThat(noMatch.body())
                .contains(
                        "\"name\":\"parcelId\",\"keyword\":\"format\"",
                        "\"name\":\"If-Match\",\"keyword\":\"required\"");
    }

    @Test
    void unionBodyAndConditionalGet() throws Exception {
        HttpResponse<String> found = send(request("GET", "/parcels/" + ID + "/payment"));
        assertThat(found.body()).isEqualTo("{\"method\":\"card\",\"token\":\"tok\"}");
        HttpResponse<String> same =
                send(request("GET", "/parcels/" + ID + "/payment").header("If-None-Match", "\"1\""));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        HttpResponse<String> unknown = send(request("GET", "/parcels/" + ID.replace('7', '8') + "/payment"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"trace\":\"t-1\"");
    }

    @Test
    void multipart() throws Exception {
        HttpResponse<String> stored = send(multipart(part("photo\"; filename=\"a.jpg", "image/jpeg", "JPEG")
                + part("recipient", null, "Ada")
                + part("details", "application/json", "{\"takenAt\": \"2026-02-01T10:00:00Z\"}")));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(204);
        UploadProof.Request request = (UploadProof.Request) service.requests.take();
        assertThat(request.body().photo().filename()).isEqualTo("a.jpg");
        assertThat(request.body().recipient()).isEqualTo("Ada");
        assertThat(request.body().details().takenAt()).isEqualTo(ParcelService.NOW);
        assertThat(service.happened.take()).isEqualTo("JPEG");

        HttpResponse<String> refused = send(multipart(part("photo\"; filename=\"a.gif", "image/gif", "GIF")
                + part("details", "application/json", "{\"stepsClimbed\": -1}")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "\"name\":\"photo\",\"keyword\":\"contentMediaType\"",
                        "\"name\":\"recipient\",\"keyword\":\"required\"",
                        "\"name\":\"details\",\"pointer\":\"/stepsClimbed\",\"keyword\":\"minimum\"",
                        "\"name\":\"details\",\"pointer\":\"/takenAt\",\"keyword\":\"required\"");
    }

    @Test
    void negotiatesBothWays() throws Exception {
        String orders = "[{\"parcelId\": \"" + ID + "\", \"copies\": 2.0}]";
        HttpResponse<String> sheet = send(json("POST", "/labels", orders));
        assertThat(sheet.body()).isEqualTo("{\"pages\":[\"AQID\"]}");
        HttpResponse<String> pdf =
                send(json("POST", "/labels", orders).header("Accept", "application/json;q=0.5, application/*"));
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).isEqualTo("%PDF-1.7");
        service.requests.clear();
        assertThat(send(request("POST", "/labels", "a,b").header("Content-Type", "text/csv; charset=utf-8"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(((PrintLabels.Request) service.requests.take()).body()).isEqualTo(new PrintLabels.CsvBody("a,b"));

        HttpResponse<String> unacceptable = send(json("POST", "/labels", orders).header("Accept", "image/png"));
        assertThat(unacceptable.statusCode()).isEqualTo(406);
        assertThat(unacceptable.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        HttpResponse<String> unsupported =
                send(request("POST", "/labels", "<a/>").header("Content-Type", "application/xml"));
        assertThat(unsupported.statusCode()).isEqualTo(415);
        assertThat(unsupported.headers().firstValue("Accept")).hasValue("application/json, text/csv");
        assertThat(send(request("POST", "/labels")).body()).contains("\"keyword\":\"required\"");
    }

    private HttpResponse<String> patch(String body) throws Exception {
        return send(request("PATCH", "/parcels/" + ID, body)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"1\""));
    }

    private HttpRequest.Builder multipart(String parts) {
        return request("POST", "/parcels/" + ID + "/proof", parts + "--limit--\r\n")
                .header("Content-Type", "multipart/form-data; boundary=limit");
    }

    private static String part(String name, String type, String content) {
        return "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n" + content + "\r\n";
    }
}
