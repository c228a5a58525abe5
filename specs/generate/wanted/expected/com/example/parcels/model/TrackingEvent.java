package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record TrackingEvent(long sequence, ParcelStatus status, OffsetDateTime at, @Nullable TrackingEvent previous) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link TrackingEvent}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long sequence;
        private @Nullable ParcelStatus status;
        private @Nullable OffsetDateTime at;
        private @Nullable TrackingEvent previous;

        private Builder() {}

        private Builder(TrackingEvent from) {
            sequence = from.sequence();
            status = from.status();
            at = from.at();
            previous = from.previous();
        }

        public Builder sequence(long sequence) {
            this.sequence = sequence;
            return this;
        }

        public Builder status(ParcelStatus status) {
            this.status = status;
            return this;
        }

        public Builder at(OffsetDateTime at) {
            this.at = at;
            return this;
        }

        public Builder previous(@Nullable TrackingEvent previous) {
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
}
