package dev.concordat.sample.parcel;

import static dev.concordat.sample.Problems.refusal;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.sample.Problems;
import dev.concordat.sample.parcels.api.AddTrackingEvent;
import dev.concordat.sample.parcels.api.CancelParcel;
import dev.concordat.sample.parcels.api.CreateParcel;
import dev.concordat.sample.parcels.api.FindParcelByReference;
import dev.concordat.sample.parcels.api.GetLabel;
import dev.concordat.sample.parcels.api.GetParcel;
import dev.concordat.sample.parcels.api.GetProofOfDelivery;
import dev.concordat.sample.parcels.api.ListParcels;
import dev.concordat.sample.parcels.api.ListTrackingEvents;
import dev.concordat.sample.parcels.api.ParcelsApi;
import dev.concordat.sample.parcels.api.PutProofOfDelivery;
import dev.concordat.sample.parcels.api.ReplaceParcel;
import dev.concordat.sample.parcels.api.StreamTrackingEvents;
import dev.concordat.sample.parcels.api.UpdateParcel;
import dev.concordat.sample.parcels.model.LabelInfo;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelStatus;
import dev.concordat.sample.parcels.model.Problem;
import dev.concordat.sample.parcels.model.TrackingEvent;
import dev.concordat.sample.parcels.model.TrackingEventList;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about parcels. An answer that is returned commits, one that is thrown rolls back. */
@Service
@Transactional
class ParcelService implements ParcelsApi {
    private final ParcelStore parcels;
    private final Announcements announcements;
    private final ParcelPages pages;
    private final Deliveries deliveries;
    private final TrackingStore events;
    private final TrackingFeed feed;
    private final ProofStore proofs;

    ParcelService(
            ParcelStore parcels,
            Announcements announcements,
            ParcelPages pages,
            Deliveries deliveries,
            TrackingStore events,
            TrackingFeed feed,
            ProofStore proofs) {
        this.parcels = parcels;
        this.announcements = announcements;
        this.pages = pages;
        this.deliveries = deliveries;
        this.events = events;
        this.feed = feed;
        this.proofs = proofs;
    }

    @Override
    public ListParcels.Response listParcels(ListParcels.Request request, Call<Caller> call) {
        return pages.page(call.caller().name(), request);
    }

    @Override
    public CreateParcel.Response createParcel(CreateParcel.Request request, Call<Caller> call) {
        return announcements
                .announceOnce(call.caller().name(), request.idempotencyKey(), request.body())
                .map(parcel -> CreateParcel.created(
                        URI.create("/parcels/" + parcel.id()), etag(parcel), request.xCorrelationId(), parcel))
                .orElseGet(() -> CreateParcel.conflict(Problems.KEY_REUSED));
    }

    @Override
    public GetParcel.Response getParcel(GetParcel.Request request, Call<Caller> call) {
        Parcel parcel = find(request.parcelId(), call, GetParcel::notFound);
        return isCurrent(request.ifNoneMatch(), parcel)
                ? GetParcel.notModified(etag(parcel))
                : GetParcel.ok(etag(parcel), parcel);
    }

    @Override
    public ReplaceParcel.Response replaceParcel(ReplaceParcel.Request request, Call<Caller> call) {
        Parcel parcel = lock(request.parcelId(), call, ReplaceParcel::notFound).parcel();
        requireVersion(request.ifMatch(), parcel, ReplaceParcel::preconditionFailed);
        requireUndelivered(parcel, ReplaceParcel::conflict);
        Parcel replaced = deliveries.store(
                ParcelTerms.accept(parcel.with(), request.body()).build());
        return ReplaceParcel.ok(etag(replaced), replaced);
    }

    @Override
    public UpdateParcel.Response updateParcel(UpdateParcel.Request request, Call<Caller> call) {
        Parcel parcel = lock(request.parcelId(), call, UpdateParcel::notFound).parcel();
        requireVersion(request.ifMatch(), parcel, UpdateParcel::preconditionFailed);
        requireUndelivered(parcel, UpdateParcel::conflict);
        Parcel changed =
                deliveries.store(ParcelTerms.change(parcel, request.body()).build());
        return UpdateParcel.ok(etag(changed), changed);
    }

    @Override
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) {
        Parcel parcel = lock(request.parcelId(), call, CancelParcel::notFound).parcel();
        requireUndelivered(parcel, CancelParcel::conflict);
        parcels.delete(parcel.id());
        return CancelParcel.noContent();
    }

    @Override
    public GetLabel.Response getLabel(GetLabel.Request request, Call<Caller> call) {
        Parcel parcel = find(request.parcelId(), call, GetLabel::notFound);
        return switch (request.accept()) {
            case PDF -> GetLabel.okPdf(Body.of(LabelPdf.of(parcel, request.paper())));
            case JSON -> GetLabel.okJson(new LabelInfo(parcel.trackingNumber(), request.paper(), 1));
        };
    }

    @Override
    public GetProofOfDelivery.Response getProofOfDelivery(GetProofOfDelivery.Request request, Call<Caller> call) {
        Parcel parcel = find(request.parcelId(), call, GetProofOfDelivery::notFound);
        return proofs.find(parcel.id())
                .map(GetProofOfDelivery::ok)
                .orElseGet(() -> GetProofOfDelivery.notFound(Problems.NO_PROOF));
    }

    @Override
    public PutProofOfDelivery.Response putProofOfDelivery(PutProofOfDelivery.Request request, Call<Caller> call) {
        StoredParcel stored = lock(request.parcelId(), call, PutProofOfDelivery::notFound);
        return deliveries.prove(stored, request.body());
    }

    @Override
    public ListTrackingEvents.Response listTrackingEvents(ListTrackingEvents.Request request, Call<Caller> call) {
        Parcel parcel = find(request.parcelId(), call, ListTrackingEvents::notFound);
        List<ParcelStatus> wanted = request.status();
        return ListTrackingEvents.ok(new TrackingEventList(events.after(parcel.id(), 0).stream()
                .filter(event -> wanted == null || wanted.contains(event.status()))
                .toList()));
    }

    @Override
    public AddTrackingEvent.Response addTrackingEvent(AddTrackingEvent.Request request, Call<Caller> call) {
        StoredParcel stored = lock(request.parcelId(), call, AddTrackingEvent::notFound);
        TrackingEvent event = deliveries.record(stored, request.body());
        return AddTrackingEvent.created(event);
    }

    @Override
    public StreamTrackingEvents.Response streamTrackingEvents(StreamTrackingEvents.Request request, Call<Caller> call) {
        Parcel parcel = find(request.parcelId(), call, StreamTrackingEvents::notFound);
        return StreamTrackingEvents.ok(feed.watch(parcel.id(), Objects.requireNonNullElse(request.lastEventId(), 0L)));
    }

    @Override
    public FindParcelByReference.Response findParcelByReference(
            FindParcelByReference.Request request, Call<Caller> call) {
        return parcels.newest(call.caller().name(), request.reference())
                .map(FindParcelByReference::ok)
                .orElseGet(() -> FindParcelByReference.notFound(Problems.NO_PARCEL));
    }

    private Parcel find(UUID id, Call<Caller> call, Function<Problem, ? extends OperationResponse> notFound) {
        return parcels.find(id)
                .filter(stored -> stored.isVisibleTo(call.caller()))
                .map(StoredParcel::parcel)
                .orElseThrow(() -> refusal(notFound, Problems.NO_PARCEL));
    }

    private StoredParcel lock(UUID id, Call<Caller> call, Function<Problem, ? extends OperationResponse> notFound) {
        return parcels.lock(id)
                .filter(stored -> stored.isVisibleTo(call.caller()))
                .orElseThrow(() -> refusal(notFound, Problems.NO_PARCEL));
    }

    private static void requireVersion(
            @Nullable String ifMatch, Parcel parcel, Function<Problem, ? extends OperationResponse> failed) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(parcel))) {
            throw refusal(failed, Problems.versionChanged(parcel.version()));
        }
    }

    private static void requireUndelivered(Parcel parcel, Function<Problem, ? extends OperationResponse> conflict) {
        if (parcel.status() == ParcelStatus.DELIVERED) {
            throw refusal(conflict, Problems.DELIVERED);
        }
    }

    private static boolean isCurrent(@Nullable String ifNoneMatch, Parcel parcel) {
        return ifNoneMatch != null && ifNoneMatch.replace("W/", "").equals(etag(parcel));
    }

    private static String etag(Parcel parcel) {
        return "\"" + parcel.version() + "\"";
    }
}
