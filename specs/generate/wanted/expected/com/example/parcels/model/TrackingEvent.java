package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record TrackingEvent(long sequence, ParcelStatus status, OffsetDateTime at, @Nullable TrackingEvent previous) {
    public static TrackingEventBuilder builder() {
        return new TrackingEventBuilder();
    }

    /** A builder that holds the values of this record. */
    public TrackingEventBuilder with() {
        return new TrackingEventBuilder(this);
    }
}
