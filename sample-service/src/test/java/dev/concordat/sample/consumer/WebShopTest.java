package dev.concordat.sample.consumer;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.PactDslWithProvider;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.RequestResponsePact;
import au.com.dius.pact.core.model.annotations.Pact;
import au.com.dius.pact.core.model.annotations.PactDirectory;
import dev.concordat.runtime.client.ApiClient;
import dev.concordat.sample.parcels.api.CreateParcel;
import dev.concordat.sample.parcels.api.CreateQuote;
import dev.concordat.sample.parcels.api.GetParcel;
import dev.concordat.sample.parcels.api.ListParcels;
import dev.concordat.sample.parcels.client.ApiCredentials;
import dev.concordat.sample.parcels.client.CreateParcelRequestBuilder;
import dev.concordat.sample.parcels.client.ListParcelsRequestBuilder;
import dev.concordat.sample.parcels.client.ParcelsClient;
import dev.concordat.sample.parcels.client.QuotesClient;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.NewParcelInput;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelFilter;
import dev.concordat.sample.parcels.model.ParcelStatus;
import dev.concordat.sample.parcels.model.QuoteRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A shop that announces parcels, as its own build would test it: the generated client writes the pact (version 3). */
@ExtendWith(WrittenPact.class)
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "parcels", pactVersion = PactSpecVersion.V3)
@PactDirectory("target/pacts/web-shop")
class WebShopTest {

    private static final String ON_ITS_WAY = "8d1f0c6e-3a52-4f0b-9c1d-6b7e2a4c5d10";
    private static final String NOWHERE = "00000000-0000-4000-8000-000000000404";
    private static final String ANNOUNCEMENT = """
            {"reference": "ORDER-2026-0815",
             "sender": {"name": "Livraria Aurora", "lines": ["Avenida da Liberdade 110"], "postalCode": "1250-146",
                        "city": "Lisboa", "country": "PT"},
             "recipient": {"name": "Maëlle Dubois", "lines": ["18 rue des Carmes"], "postalCode": "44000",
                           "city": "Nantes", "country": "FR", "email": "maelle@mail.example"},
             "weight": 1250, "serviceLevel": "express",
             "payment": {"method": "voucher", "code": "SPRING-26-4F7K"}}""";

    @Pact(consumer = "web-shop")
    RequestResponsePact announcement(PactDslWithProvider pact) {
        return pact.given("a sender has an account", Map.of("sender", "Livraria Aurora"))
                .uponReceiving("a request to announce a parcel")
                .method("POST")
                .path("/parcels")
                .matchHeader("Authorization", "^Bearer .+$", "Bearer sender-token")
                .matchHeader("Idempotency-Key", "^[A-Za-z0-9_-]{8,64}$", "order-2026-0815")
                .body(ANNOUNCEMENT, "application/json")
                .willRespondWith()
                .status(201)
                .matchHeader("Content-Type", Bodies.JSON, "application/json")
                .matchHeader("Location", ".*", "/parcels/5b0c4d5e-7d0a-4c57-9a53-0f3e6a9b1c21")
                .matchHeader("ETag", "^\"[0-9]+\"$", "\"1\"")
                .body(newJsonBody(parcel -> {
                            parcel.stringMatcher("id", Bodies.UUID, "5b0c4d5e-7d0a-4c57-9a53-0f3e6a9b1c21")
                                    .stringValue("reference", "ORDER-2026-0815")
                                    .stringValue("status", "announced");
                            Bodies.parcel(parcel);
                        })
                        .build())
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "announcement")
    void announcesAParcel(MockServer carrier) {
        CreateParcel.Response answer = parcels(carrier)
                .createParcel(new CreateParcelRequestBuilder()
                        .idempotencyKey("order-2026-0815")
                        .body(read(NewParcelInput.class, ANNOUNCEMENT))
                        .build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        CreateParcel.Created.class,
                        created -> assertThat(created.body().status()).isEqualTo(ParcelStatus.ANNOUNCED));
    }

    @Pact(consumer = "web-shop")
    RequestResponsePact parcelOnItsWay(PactDslWithProvider pact) {
        return pact.given("a parcel exists", Map.of("parcelId", ON_ITS_WAY, "status", "in-transit"))
                .uponReceiving("a request for a parcel on its way")
                .method("GET")
                .path("/parcels/" + ON_ITS_WAY)
                .matchHeader("Authorization", "^Bearer .+$", "Bearer sender-token")
                .willRespondWith()
                .status(200)
                .matchHeader("Content-Type", Bodies.JSON, "application/json")
                .matchHeader("ETag", "^\"[0-9]+\"$", "\"2\"")
                .body(newJsonBody(parcel -> {
                            parcel.stringValue("id", ON_ITS_WAY)
                                    .stringType("reference", "ORDER-2026-0815")
                                    .stringValue("status", "in-transit");
                            Bodies.parcel(parcel);
                        })
                        .build())
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "parcelOnItsWay")
    void readsAParcel(MockServer carrier) {
        assertThat(parcels(carrier).getParcel(UUID.fromString(ON_ITS_WAY)))
                .isInstanceOfSatisfying(
                        GetParcel.Ok.class, ok -> assertThat(ok.body().status()).isEqualTo(ParcelStatus.IN_TRANSIT));
    }

    @Pact(consumer = "web-shop")
    RequestResponsePact unknownParcel(PactDslWithProvider pact) {
        return pact.given("no parcel exists", Map.of("parcelId", NOWHERE))
                .uponReceiving("a request for a parcel that nobody announced")
                .method("GET")
                .path("/parcels/" + NOWHERE)
                .matchHeader("Authorization", "^Bearer .+$", "Bearer sender-token")
                .willRespondWith()
                .status(404)
                .matchHeader("Content-Type", Bodies.PROBLEM, "application/problem+json")
                .body(newJsonBody(problem -> Bodies.problem(problem, "There is no such parcel", 404))
                        .build())
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "unknownParcel")
    void learnsThatAParcelIsUnknown(MockServer carrier) {
        assertThat(parcels(carrier).getParcel(UUID.fromString(NOWHERE))).isInstanceOf(GetParcel.NotFound.class);
    }

    /** {@code pact check} warns: the document promises no voucher of every parcel in a list. This shop pays by nothing else. */
    @Pact(consumer = "web-shop")
    RequestResponsePact parcelsOnTheirWay(PactDslWithProvider pact) {
        return pact.given("nothing is on its way")
                .given("a parcel exists", Map.of("parcelId", ON_ITS_WAY, "status", "in-transit"))
                .uponReceiving("a request for the parcels on their way")
                .method("GET")
                .path("/parcels")
                .query("sort=-createdAt")
                .matchQuery("filter[status]", "in-transit", "in-transit")
                .matchQuery("limit", "[0-9]+", "20")
                .matchHeader("Authorization", "^Bearer .+$", "Bearer sender-token")
                .willRespondWith()
                .status(200)
                .matchHeader("Content-Type", Bodies.JSON, "application/json")
                .body(newJsonBody(page -> page.minArrayLike("items", 1, parcel -> {
                            parcel.stringMatcher("id", Bodies.UUID, ON_ITS_WAY)
                                    .stringType("reference", "ORDER-2026-0815")
                                    .stringMatcher("status", "^in-transit$", "in-transit");
                            Bodies.parcel(parcel);
                        }))
                        .build())
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "parcelsOnTheirWay")
    void listsWhatIsOnItsWay(MockServer carrier) {
        ListParcels.Response answer = parcels(carrier)
                .listParcels(new ListParcelsRequestBuilder()
                        .limit(20)
                        .filter(ParcelFilter.builder()
                                .status(ParcelStatus.IN_TRANSIT)
                                .build())
                        .build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ListParcels.Ok.class,
                        ok -> assertThat(ok.body().items())
                                .extracting(Parcel::id)
                                .containsExactly(UUID.fromString(ON_ITS_WAY)));
    }

    @Pact(consumer = "web-shop")
    RequestResponsePact price(PactDslWithProvider pact) {
        return pact.uponReceiving("a request for a price")
                .method("POST")
                .path("/quotes")
                .headers(Map.of("Content-Type", "application/json"))
                .body(newJsonBody(quote -> quote.object(
                                        "destination",
                                        destination -> destination.stringMatcher("country", "^[A-Z]{2}$", "FR"))
                                .integerType("weight", 1250)
                                .stringValue("serviceLevel", "express"))
                        .build())
                .willRespondWith()
                .status(200)
                .matchHeader("Content-Type", Bodies.JSON, "application/json")
                .body(newJsonBody(quote -> quote.object(
                                        "price",
                                        price -> price.stringMatcher("amount", "^[0-9]+\\.[0-9]{2}$", "18.40")
                                                .stringMatcher("currency", "^(CHF|EUR|GBP)$", "EUR"))
                                .minArrayLike(
                                        "lines",
                                        1,
                                        line -> line.stringType("kind", "transport")
                                                .object(
                                                        "price",
                                                        price -> price.stringMatcher(
                                                                        "amount", "^[0-9]+\\.[0-9]{2}$", "18.40")
                                                                .stringType("currency", "EUR")))
                                .integerType("transitDays", 2)
                                .stringType("validUntil", "2026-03-09T09:15:00Z"))
                        .build())
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "price")
    void asksForAPrice(MockServer carrier) {
        QuotesClient quotes =
                new QuotesClient(ApiClient.to(URI.create(carrier.getUrl())).build());

        assertThat(quotes.createQuote(read(QuoteRequest.class, """
                {"destination": {"country": "FR"}, "weight": 1250, "serviceLevel": "express"}""")))
                .isInstanceOfSatisfying(
                        CreateQuote.Ok.class,
                        ok -> assertThat(ok.body().price().amount()).isEqualTo("18.40"));
    }

    private static ParcelsClient parcels(MockServer carrier) {
        return new ParcelsClient(ApiClient.to(URI.create(carrier.getUrl()))
                .credential(ApiCredentials.oauth(() -> "sender-token"))
                .build());
    }

    private static <T> T read(Class<T> type, String json) {
        return Json.read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
