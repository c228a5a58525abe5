package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.Tristate;
import dev.concordat.runtime.client.ApiClient;
import dev.concordat.runtime.stream.Event;
import dev.concordat.sample.parcels.api.AddTrackingEvent;
import dev.concordat.sample.parcels.api.CancelParcel;
import dev.concordat.sample.parcels.api.CreateParcel;
import dev.concordat.sample.parcels.api.GetLabel;
import dev.concordat.sample.parcels.api.GetParcel;
import dev.concordat.sample.parcels.api.ListParcels;
import dev.concordat.sample.parcels.api.StreamTrackingEvents;
import dev.concordat.sample.parcels.api.UpdateParcel;
import dev.concordat.sample.parcels.client.ApiCredentials;
import dev.concordat.sample.parcels.client.GetLabelRequestBuilder;
import dev.concordat.sample.parcels.client.GetParcelRequestBuilder;
import dev.concordat.sample.parcels.client.ListParcelsRequestBuilder;
import dev.concordat.sample.parcels.client.ParcelsClient;
import dev.concordat.sample.parcels.client.UpdateParcelRequestBuilder;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.NewParcelInput;
import dev.concordat.sample.parcels.model.NewTrackingEvent;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelPatch;
import dev.concordat.sample.parcels.model.ParcelStatus;
import dev.concordat.sample.parcels.model.TrackingEvent;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated client against the running service: no HTTP, no JSON, no strings. */
class ClientTest {
    private final RunningService service = RunningService.shared();

    @Test
    void announcesFollowsAndChangesAParcel() throws Exception {
        ParcelsClient parcels = parcels("sender-" + UUID.randomUUID());

        CreateParcel.Created created = (CreateParcel.Created) parcels.createParcel(announcement("CLIENT-1"));
        UUID id = created.body().id();
        assertThat(parcels.getParcel(id)).isEqualTo(new GetParcel.Ok(created.etag(), created.body()));
        assertThat(parcels.getParcel(new GetParcelRequestBuilder()
                        .parcelId(id)
                        .ifNoneMatch(created.etag())
                        .build()))
                .isEqualTo(new GetParcel.NotModified(created.etag()));

        GetLabel.Response label = parcels.getLabel(new GetLabelRequestBuilder()
                .parcelId(id)
                .accept(GetLabel.Accept.PDF)
                .build());
        try (InputStream pdf = ((GetLabel.OkPdf) label).body().open()) {
            assertThat(new String(pdf.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }

        UpdateParcel.Response updated = parcels.updateParcel(new UpdateParcelRequestBuilder()
                .parcelId(id)
                .ifMatch(created.etag())
                .body(ParcelPatch.builder().note(Tristate.ofNull()).build())
                .build());
        Parcel changed = ((UpdateParcel.Ok) updated).body();
        assertThat(changed.note()).isNull();
        assertThat(changed.recipient()).isEqualTo(created.body().recipient());

        assertThat(parcels.listParcelsAsync(
                                new ListParcelsRequestBuilder().limit(5).build())
                        .toCompletableFuture()
                        .get(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ListParcels.Ok.class,
                        ok -> assertThat(ok.body().items())
                                .extracting(Parcel::id)
                                .containsExactly(id));
        assertThat(parcels.cancelParcel(id)).isInstanceOf(CancelParcel.NoContent.class);
        assertThat(parcels.getParcel(id)).isInstanceOf(GetParcel.NotFound.class);
    }

    @Test
    void receivesWhatIsRecordedAsItComes() {
        ParcelsClient sender = parcels(RunningService.SENDER);
        Parcel parcel = ((CreateParcel.Created) sender.createParcel(announcement("CLIENT-2"))).body();
        NewTrackingEvent event = Json.read(NewTrackingEvent.class, """
                {"status": "in-transit", "occurredAt": "2026-03-04T10:05:00Z",
                 "details": {"delayMinutes": 90, "reason": "weather"}}""".getBytes(StandardCharsets.UTF_8));
        assertThat(sender.addTrackingEvent(parcel.id(), event)).isInstanceOf(AddTrackingEvent.Created.class);

        StreamTrackingEvents.Ok ok = (StreamTrackingEvents.Ok) sender.streamTrackingEvents(parcel.id());
        try (Stream<Event<TrackingEvent>> events = ok.body().open()) {
            List<TrackingEvent> all = events.map(Event::data).toList();
            assertThat(all).extracting(TrackingEvent::status).containsExactly(ParcelStatus.IN_TRANSIT);
        }
    }

    @Test
    void refusalsAreTypedToo() {
        ParcelsClient stranger = new ParcelsClient(ApiClient.to(service.url()).build());

        assertThat(stranger.getParcel(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        GetParcel.Unauthorized.class,
                        answer -> assertThat(answer.body().status()).isEqualTo(401));
    }

    private ParcelsClient parcels(String subject) {
        String scopes = "parcels:read parcels:write deliveries:write";
        return new ParcelsClient(ApiClient.to(service.url())
                .credential(ApiCredentials.oauth(() -> service.token(subject, scopes)))
                .build());
    }

    private static NewParcelInput announcement(String reference) {
        return Json.read(NewParcelInput.class, Samples.parcel(reference).getBytes(StandardCharsets.UTF_8));
    }
}
