package dev.concordat.sample.consumer;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static au.com.dius.pact.consumer.dsl.Matchers.regexp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import au.com.dius.pact.core.model.annotations.PactDirectory;
import dev.concordat.runtime.client.ApiClient;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.sample.parcels.api.AddTrackingEvent;
import dev.concordat.sample.parcels.api.GetParcel;
import dev.concordat.sample.parcels.api.GetProofOfDelivery;
import dev.concordat.sample.parcels.client.ApiCredentials;
import dev.concordat.sample.parcels.client.ParcelsClient;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.NewTrackingEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The couriers' app, as its own build would test it: the generated client writes the pact (version 4). */
@ExtendWith(WrittenPact.class)
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "parcels", pactVersion = PactSpecVersion.V4)
@PactDirectory("target/pacts/courier-app")
class CourierAppTest {

    private static final String IN_HAND = "2f6b9a41-7c3e-4d58-8e0a-91b4c6d7e8f2";
    private static final String DELIVERED = "6e3d2c1b-0a9f-4e8d-b7c6-5a4f3e2d1c0b";
    private static final String NOBODY_HOME = """
            {"status": "out-for-delivery", "occurredAt": "2026-03-04T10:05:00Z",
             "details": {"attempt": 1, "outcome": "nobody-home"}}""";
    private static final String WITHOUT_DETAILS = """
            {"status": "in-transit", "occurredAt": "2026-03-03T04:12:30Z"}""";

    @Pact(consumer = "courier-app")
    V4Pact parcelInHand(PactBuilder pact) {
        return pact.given("a parcel exists", Map.of("parcelId", IN_HAND, "status", "in-transit"))
                .expectsToReceiveHttpInteraction(
                        "a request for the parcel in hand",
                        http -> http.key("courier-parcel-read")
                                .withRequest(request -> courier(request).path("/parcels/" + IN_HAND))
                                .willRespondWith(response -> response.status(200)
                                        .header("Content-Type", regexp(Bodies.JSON, "application/json"))
                                        .header("ETag", regexp("^\"[0-9]+\"$", "\"2\""))
                                        .body(newJsonBody(parcel -> {
                                                    parcel.stringValue("id", IN_HAND)
                                                            .stringType("reference", "ORDER-2026-0815")
                                                            .stringValue("status", "in-transit");
                                                    Bodies.parcel(parcel);
                                                })
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "parcelInHand")
    void readsTheParcelInHand(MockServer carrier) {
        assertThat(parcels(carrier).getParcel(UUID.fromString(IN_HAND)))
                .isInstanceOfSatisfying(
                        GetParcel.Ok.class,
                        ok -> assertThat(ok.body().recipient().city()).isEqualTo("Nantes"));
    }

    @Pact(consumer = "courier-app")
    V4Pact nobodyAtHome(PactBuilder pact) {
        return pact.given("a parcel exists", Map.of("parcelId", IN_HAND, "status", "out-for-delivery"))
                .expectsToReceiveHttpInteraction(
                        "a report that nobody was at home",
                        http -> http.key("courier-event-added")
                                .withRequest(request -> courier(request)
                                        .method("POST")
                                        .path("/parcels/" + IN_HAND + "/tracking-events")
                                        .body(NOBODY_HOME, "application/json"))
                                .willRespondWith(response -> response.status(201)
                                        .header("Content-Type", regexp(Bodies.JSON, "application/json"))
                                        .body(newJsonBody(event -> event.integerType("sequence", 4)
                                                        .stringValue("status", "out-for-delivery")
                                                        .stringType("occurredAt", "2026-03-04T10:05:00Z")
                                                        .stringType("recordedAt", "2026-03-04T10:05:02Z")
                                                        .object(
                                                                "details",
                                                                details -> details.numberValue("attempt", 1)
                                                                        .stringValue("outcome", "nobody-home")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "nobodyAtHome")
    void reportsThatNobodyWasAtHome(MockServer carrier) {
        assertThat(parcels(carrier)
                        .addTrackingEvent(UUID.fromString(IN_HAND), read(NewTrackingEvent.class, NOBODY_HOME)))
                .isInstanceOfSatisfying(
                        AddTrackingEvent.Created.class,
                        created -> assertThat(created.body().sequence()).isEqualTo(4));
    }

    @Pact(consumer = "courier-app")
    V4Pact proof(PactBuilder pact) {
        return pact.given("a parcel exists", Map.of("parcelId", DELIVERED, "status", "out-for-delivery"))
                .given("a proof of delivery exists", Map.of("parcelId", DELIVERED, "recipientName", "Maëlle Dubois"))
                .expectsToReceiveHttpInteraction(
                        "a request for the proof of a delivery",
                        http -> http.key("courier-proof-read")
                                .withRequest(request ->
                                        courier(request).path("/parcels/" + DELIVERED + "/proof-of-delivery"))
                                .willRespondWith(response -> response.status(200)
                                        .header("Content-Type", regexp(Bodies.JSON, "application/json"))
                                        .body(newJsonBody(proof -> proof.stringValue("parcelId", DELIVERED)
                                                        .stringValue("recipientName", "Maëlle Dubois")
                                                        .stringType("deliveredAt", "2026-03-05T10:41:00Z")
                                                        .object(
                                                                "photo",
                                                                photo -> photo.stringMatcher(
                                                                                "mediaType",
                                                                                "^image/(jpeg|png)$",
                                                                                "image/jpeg")
                                                                        .integerType("size", 183204)))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "proof")
    void readsTheProof(MockServer carrier) {
        assertThat(parcels(carrier).getProofOfDelivery(UUID.fromString(DELIVERED)))
                .isInstanceOfSatisfying(
                        GetProofOfDelivery.Ok.class,
                        ok -> assertThat(ok.body().recipientName()).isEqualTo("Maëlle Dubois"));
    }

    @Pact(consumer = "courier-app")
    V4Pact withoutDetails(PactBuilder pact) {
        return pact.given("a parcel exists", Map.of("parcelId", IN_HAND, "status", "in-transit"))
                .expectsToReceiveHttpInteraction(
                        "a report that lacks its details",
                        http -> http.key("courier-event-without-details")
                                .withRequest(request -> courier(request)
                                        .method("POST")
                                        .path("/parcels/" + IN_HAND + "/tracking-events")
                                        .body(WITHOUT_DETAILS, "application/json"))
                                .willRespondWith(response -> response.status(400)
                                        .header("Content-Type", regexp(Bodies.PROBLEM, "application/problem+json"))
                                        .body(newJsonBody(problem ->
                                                        Bodies.problem(problem, "The request is not valid", 400))
                                                .build())))
                .toPact();
    }

    /** Only releases from before the generated client send such a report: it does not let one out. */
    @Test
    @PactTestFor(pactMethod = "withoutDetails")
    void oldReleasesForgetTheDetails(MockServer carrier) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(carrier.getUrl() + "/parcels/" + IN_HAND + "/tracking-events"))
                .header("Authorization", "Bearer courier-token")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WITHOUT_DETAILS))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(400);
        assertThatThrownBy(() -> read(NewTrackingEvent.class, WITHOUT_DETAILS))
                .isInstanceOf(InvalidDataException.class);
    }

    private static HttpRequestBuilder courier(HttpRequestBuilder request) {
        return request.header("Authorization", regexp("^Bearer .+$", "Bearer courier-token"));
    }

    private static ParcelsClient parcels(MockServer carrier) {
        return new ParcelsClient(ApiClient.to(URI.create(carrier.getUrl()))
                .credential(ApiCredentials.oauth(() -> "courier-token"))
                .build());
    }

    private static <T> T read(Class<T> type, String json) {
        return Json.read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
