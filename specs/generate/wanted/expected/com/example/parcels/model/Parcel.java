package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel handed to the carrier.
 *
 * @param weight In kilograms.
 */
@Generated("concordat")
public record Parcel(
        OffsetDateTime createdAt,
        @Nullable String createdBy,
        UUID id,
        ParcelStatus status,
        BigDecimal weight,
        Payment payment,
        Destination destination,
        @Nullable String note,
        @Nullable Map<String, String> labels)
        implements Audited {
    public Parcel {
        labels = Immutable.mapOrNull(labels);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Parcel}; what is not set is absent. */
    public static final class Builder {
        private @Nullable OffsetDateTime createdAt;
        private @Nullable String createdBy;
        private @Nullable UUID id;
        private @Nullable ParcelStatus status;
        private @Nullable BigDecimal weight;
        private @Nullable Payment payment;
        private @Nullable Destination destination;
        private @Nullable String note;
        private @Nullable Map<String, String> labels;

        private Builder() {}

        private Builder(Parcel from) {
            createdAt = from.createdAt();
            createdBy = from.createdBy();
            id = from.id();
            status = from.status();
            weight = from.weight();
            payment = from.payment();
            destination = from.destination();
            note = from.note();
            labels = from.labels();
        }

        public Builder createdAt(OffsetDateTime createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder createdBy(@Nullable String createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        public Builder status(ParcelStatus status) {
            this.status = status;
            return this;
        }

        public Builder weight(BigDecimal weight) {
            this.weight = weight;
            return this;
        }

        public Builder payment(Payment payment) {
            this.payment = payment;
            return this;
        }

        public Builder destination(Destination destination) {
            this.destination = destination;
            return this;
        }

        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Parcel build() {
            return new Parcel(
                    Objects.requireNonNull(createdAt, "createdAt"),
                    createdBy,
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(status, "status"),
                    Objects.requireNonNull(weight, "weight"),
                    Objects.requireNonNull(payment, "payment"),
                    Objects.requireNonNull(destination, "destination"),
                    note,
                    labels);
        }
    }
}
