package dev.concordat.sample.parcel;

import static dev.concordat.sample.Problems.refusal;

import dev.concordat.runtime.body.FilePart;
import dev.concordat.sample.Problems;
import dev.concordat.sample.parcels.api.PutProofOfDelivery;
import dev.concordat.sample.parcels.model.NewTrackingEvent;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelStatus;
import dev.concordat.sample.parcels.model.PhotoInfo;
import dev.concordat.sample.parcels.model.PhotoInfoMediaType;
import dev.concordat.sample.parcels.model.ProofOfDelivery;
import dev.concordat.sample.parcels.model.TrackingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What couriers do to parcels that are locked. */
@Component
class Deliveries {
    private final ParcelStore parcels;
    private final TrackingStore events;
    private final ProofStore proofs;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Deliveries(
            ParcelStore parcels,
            TrackingStore events,
            ProofStore proofs,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.parcels = parcels;
        this.events = events;
        this.proofs = proofs;
        this.publisher = publisher;
        this.clock = clock;
    }

    TrackingEvent record(StoredParcel stored, NewTrackingEvent told) {
        TrackingEvent event = TrackingEvent.builder()
                .sequence(events.nextSequence(stored.parcel().id()))
                .status(told.status())
                .occurredAt(told.occurredAt())
                .recordedAt(now())
                .position(told.position())
                .details(told.details())
                .build();
        events.insert(stored.parcel().id(), event);
        move(stored, told.status(), told.occurredAt());
        return event;
    }

    PutProofOfDelivery.Response prove(StoredParcel stored, PutProofOfDelivery.Form form) {
        byte[] photo = bytes(form.photo());
        ProofOfDelivery proof = ProofOfDelivery.builder()
                .parcelId(stored.parcel().id())
                .photo(new PhotoInfo(mediaType(form.photo()), photo.length))
                .recipientName(form.recipientName())
                .deliveredAt(form.deliveredAt())
                .geo(form.geo())
                .build();
        boolean first = proofs.put(proof, photo);
        move(stored, ParcelStatus.DELIVERED, form.deliveredAt());
        return first
                ? PutProofOfDelivery.created(URI.create("/parcels/" + proof.parcelId() + "/proof-of-delivery"), proof)
                : PutProofOfDelivery.ok(proof);
    }

    /** Stores a parcel as its next version. */
    Parcel store(Parcel changed) {
        Parcel next =
                changed.with().version(changed.version() + 1).updatedAt(now()).build();
        parcels.update(next);
        return next;
    }

    private void move(StoredParcel stored, ParcelStatus status, OffsetDateTime occurredAt) {
        Parcel moved = store(stored.parcel().with().status(status).build());
        publisher.publishEvent(new Recorded(stored.owner(), moved, occurredAt));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static PhotoInfoMediaType mediaType(FilePart photo) {
        return Arrays.stream(PhotoInfoMediaType.values())
                .filter(type -> type.value().equals(photo.contentType()))
                .findFirst()
                .orElseThrow(() -> refusal(PutProofOfDelivery::unsupportedMediaType, Problems.NO_PICTURE));
    }

    private static byte[] bytes(FilePart photo) {
        try (InputStream in = photo.body().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
