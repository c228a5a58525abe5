package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.Tristate;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.client.ApiClient;
import dev.concordat.runtime.mockmvc.MockMvcHttpClient;
import dev.concordat.runtime.stream.Event;
import dev.concordat.sample.parcels.api.AddTrackingEvent;
import dev.concordat.sample.parcels.api.CreateParcel;
import dev.concordat.sample.parcels.api.GetParcel;
import dev.concordat.sample.parcels.api.GetProofOfDelivery;
import dev.concordat.sample.parcels.api.GetTariff;
import dev.concordat.sample.parcels.api.ListPickupPoints;
import dev.concordat.sample.parcels.api.PutProofOfDelivery;
import dev.concordat.sample.parcels.api.StreamTrackingEvents;
import dev.concordat.sample.parcels.api.UpdateParcel;
import dev.concordat.sample.parcels.client.ApiCredentials;
import dev.concordat.sample.parcels.client.GetParcelRequestBuilder;
import dev.concordat.sample.parcels.client.ListPickupPointsRequestBuilder;
import dev.concordat.sample.parcels.client.ParcelsClient;
import dev.concordat.sample.parcels.client.PickupPointsClient;
import dev.concordat.sample.parcels.client.QuotesClient;
import dev.concordat.sample.parcels.client.UpdateParcelRequestBuilder;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.GeoPosition;
import dev.concordat.sample.parcels.model.NewParcelInput;
import dev.concordat.sample.parcels.model.NewTrackingEvent;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelPatch;
import dev.concordat.sample.parcels.model.ParcelStatus;
import dev.concordat.sample.parcels.model.PickupServicesItem;
import dev.concordat.sample.parcels.model.TariffZone;
import dev.concordat.sample.parcels.model.TrackingEvent;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The generated client against the whole service in this process: filters, rules and database, but no port. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class InProcessTest {
    private static final Path DATA = RunningService.temporary();

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void options(DynamicPropertyRegistry registry) {
        RunningService.options(DATA).stream()
                .map(option -> option.substring("--".length()).split("=", 2))
                .forEach(option -> registry.add(option[0], () -> option[1]));
    }

    @Test
    void keepsItsPacts() {
        URI here = URI.create("http://localhost");
        PactReport report =
                PactVerification.run(PactOptions.of(here, List.of(RunningService.ROOT.resolve("specs/pacts")))
                        .withClient(MockMvcHttpClient.of(mvc))
                        .withStateChangeUrl(here.resolve("/provider-states"))
                        .withBearer(RunningService.token(DATA, RunningService.SENDER, RunningService.SCOPES)));

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes()).hasSize(9);
    }

    @Test
    void announcesAndChangesAParcel() throws Exception {
        ParcelsClient parcels = parcels("in-process", "parcels:read parcels:write");

        CreateParcel.Created created = (CreateParcel.Created) parcels.createParcel(announcement("MVC-1"));
        UUID id = created.body().id();

        assertThat(parcels.getParcel(new GetParcelRequestBuilder()
                        .parcelId(id)
                        .ifNoneMatch(created.etag())
                        .build()))
                .isEqualTo(new GetParcel.NotModified(created.etag()));
        UpdateParcel.Response updated = parcels.updateParcel(new UpdateParcelRequestBuilder()
                .parcelId(id)
                .ifMatch(created.etag())
                .body(ParcelPatch.builder().note(Tristate.ofNull()).build())
                .build());
        assertThat(((UpdateParcel.Ok) updated).body().note()).isNull();
        assertThat(parcels.getParcelAsync(
                                new GetParcelRequestBuilder().parcelId(id).build())
                        .toCompletableFuture()
                        .get(10, TimeUnit.SECONDS))
                .isInstanceOf(GetParcel.Ok.class);
    }

    @Test
    void sendsPartsAndReceivesEvents() {
        ParcelsClient sender = parcels(RunningService.SENDER, "parcels:read parcels:write");
        ParcelsClient courier = parcels("courier", "deliveries:write");
        Parcel parcel = ((CreateParcel.Created) sender.createParcel(announcement("MVC-2"))).body();
        NewTrackingEvent event = Json.read(NewTrackingEvent.class, """
                {"status": "in-transit", "occurredAt": "2026-03-04T10:05:00Z",
                 "details": {"delayMinutes": 90, "reason": "weather"}}""".getBytes(StandardCharsets.UTF_8));
        assertThat(courier.addTrackingEvent(parcel.id(), event)).isInstanceOf(AddTrackingEvent.Created.class);
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, '\r', '\n', 0, (byte) 0xFF};
        PutProofOfDelivery.Form proof = new PutProofOfDelivery.Form(
                new FilePart("photo", "door é.jpg", "image/jpeg", Body.of(photo)),
                "Maëlle Dubois",
                OffsetDateTime.parse("2026-03-05T10:41:00+01:00"),
                new GeoPosition(new BigDecimal("47.2173"), new BigDecimal("-1.5534")));
        assertThat(courier.putProofOfDelivery(parcel.id(), proof)).isInstanceOf(PutProofOfDelivery.Created.class);
        assertThat(sender.getProofOfDelivery(parcel.id())).isInstanceOfSatisfying(GetProofOfDelivery.Ok.class, kept -> {
            assertThat(kept.body().photo().size()).isEqualTo(photo.length);
            assertThat(kept.body().recipientName()).isEqualTo("Maëlle Dubois");
        });

        StreamTrackingEvents.Ok ok = (StreamTrackingEvents.Ok) sender.streamTrackingEvents(parcel.id());
        try (Stream<Event<TrackingEvent>> events = ok.body().open()) {
            assertThat(events.map(Event::data).map(TrackingEvent::status).toList())
                    .containsExactly(ParcelStatus.IN_TRANSIT);
        }
    }

    @Test
    void listsTakeTheirParametersAlong() {
        PickupPointsClient points = new PickupPointsClient(keyed());

        ListPickupPoints.Ok all =
                (ListPickupPoints.Ok) points.listPickupPoints(new ListPickupPointsRequestBuilder().build());
        ListPickupPoints.Ok some = (ListPickupPoints.Ok) points.listPickupPoints(new ListPickupPointsRequestBuilder()
                .services(List.of(PickupServicesItem.PICK_UP, PickupServicesItem.LOCKER))
                .build());

        assertThat(some.body().items())
                .isNotEmpty()
                .hasSizeLessThan(all.body().items().size());
        assertThat(all.body().items()).containsAll(some.body().items());
    }

    @Test
    void credentialsAndRefusalsAreTyped() {
        assertThat(new ParcelsClient(client().build()).getParcel(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        GetParcel.Unauthorized.class,
                        answer -> assertThat(answer.body().status()).isEqualTo(401));
        GetTariff.Response listed = new QuotesClient(client().build()).getTariff(TariffZone.EUROPE);
        GetTariff.Response agreed = new QuotesClient(
                        client().credential(ApiCredentials.apiKey(() -> RunningService.API_KEY))
                                .build())
                .getTariff(TariffZone.EUROPE);
        assertThat(agreed).isInstanceOf(GetTariff.Ok.class).isNotEqualTo(listed);
    }

    private ParcelsClient parcels(String subject, String scopes) {
        return new ParcelsClient(
                client().credential(ApiCredentials.oauth(() -> RunningService.token(DATA, subject, scopes)))
                        .build());
    }

    private ApiClient keyed() {
        return client().credential(ApiCredentials.apiKey(() -> RunningService.API_KEY))
                .build();
    }

    private ApiClient.Builder client() {
        return ApiClient.to(URI.create("http://localhost")).http(MockMvcHttpClient.of(mvc));
    }

    private static NewParcelInput announcement(String reference) {
        return Json.read(NewParcelInput.class, Samples.parcel(reference).getBytes(StandardCharsets.UTF_8));
    }
}
