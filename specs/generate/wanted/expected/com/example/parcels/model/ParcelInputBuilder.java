package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ParcelInput}; what is not set is absent. */
@Generated("concordat")
public final class ParcelInputBuilder {
    private @Nullable BigDecimal weight;
    private @Nullable Payment payment;
    private @Nullable Destination destination;
    private @Nullable String accessCode;
    private @Nullable String note;
    private @Nullable Map<String, String> labels;

    ParcelInputBuilder() {}

    ParcelInputBuilder(ParcelInput from) {
        weight = from.weight();
        payment = from.payment();
        destination = from.destination();
        accessCode = from.accessCode();
        note = from.note();
        labels = from.labels();
    }

    /** In kilograms. */
    public ParcelInputBuilder weight(BigDecimal weight) {
        this.weight = weight;
        return this;
    }

    public ParcelInputBuilder payment(Payment payment) {
        this.payment = payment;
        return this;
    }

    public ParcelInputBuilder destination(Destination destination) {
        this.destination = destination;
        return this;
    }

    /** Opens the door to the courier. */
    public ParcelInputBuilder accessCode(String accessCode) {
        this.accessCode = accessCode;
        return this;
    }

    public ParcelInputBuilder note(@Nullable String note) {
        this.note = note;
        return this;
    }

    public ParcelInputBuilder labels(@Nullable Map<String, String> labels) {
        this.labels = labels;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ParcelInput build() {
        return new ParcelInput(
                Objects.requireNonNull(weight, "weight"),
                Objects.requireNonNull(payment, "payment"),
                Objects.requireNonNull(destination, "destination"),
                Objects.requireNonNull(accessCode, "accessCode"),
                note,
                labels);
    }
}
