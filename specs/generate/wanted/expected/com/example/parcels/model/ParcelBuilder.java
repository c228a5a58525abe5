package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Parcel}; what is not set is absent. */
@Generated("concordat")
public final class ParcelBuilder {
    private @Nullable OffsetDateTime createdAt;
    private @Nullable String createdBy;
    private @Nullable UUID id;
    private @Nullable ParcelStatus status;
    private @Nullable BigDecimal weight;
    private @Nullable Payment payment;
    private @Nullable Destination destination;
    private @Nullable String note;
    private @Nullable Map<String, String> labels;

    ParcelBuilder() {}

    ParcelBuilder(Parcel from) {
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

    public ParcelBuilder createdAt(OffsetDateTime createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public ParcelBuilder createdBy(@Nullable String createdBy) {
        this.createdBy = createdBy;
        return this;
    }

    public ParcelBuilder id(UUID id) {
        this.id = id;
        return this;
    }

    public ParcelBuilder status(ParcelStatus status) {
        this.status = status;
        return this;
    }

    /** In kilograms. */
    public ParcelBuilder weight(BigDecimal weight) {
        this.weight = weight;
        return this;
    }

    public ParcelBuilder payment(Payment payment) {
        this.payment = payment;
        return this;
    }

    public ParcelBuilder destination(Destination destination) {
        this.destination = destination;
        return this;
    }

    public ParcelBuilder note(@Nullable String note) {
        this.note = note;
        return this;
    }

    public ParcelBuilder labels(@Nullable Map<String, String> labels) {
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
