package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link TrackingEvent}; what is not set is absent. */
@Generated("concordat")
public final class TrackingEventBuilder {
    private @Nullable Long sequence;
    private @Nullable ParcelStatus status;
    private @Nullable OffsetDateTime at;
    private @Nullable TrackingEvent previous;

    TrackingEventBuilder() {}

    TrackingEventBuilder(TrackingEvent from) {
        sequence = from.sequence();
        status = from.status();
        at = from.at();
        previous = from.previous();
    }

    public TrackingEventBuilder sequence(long sequence) {
        this.sequence = sequence;
        return this;
    }

    public TrackingEventBuilder status(ParcelStatus status) {
        this.status = status;
        return this;
    }

    public TrackingEventBuilder at(OffsetDateTime at) {
        this.at = at;
        return this;
    }

    public TrackingEventBuilder previous(@Nullable TrackingEvent previous) {
        this.previous = previous;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public TrackingEvent build() {
        return new TrackingEvent(
                Objects.requireNonNull(sequence, "sequence"),
                Objects.requireNonNull(status, "status"),
                Objects.requireNonNull(at, "at"),
                previous);
    }
}
