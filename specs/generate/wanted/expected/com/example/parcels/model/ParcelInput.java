package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parcel handed to the carrier.
 *
 * <p>What a request carries; answers carry {@link Parcel}.
 *
 * @param weight In kilograms.
 * @param accessCode Opens the door to the courier.
 */
@Generated("concordat")
public record ParcelInput(
        BigDecimal weight,
        Payment payment,
        Destination destination,
        String accessCode,
        @Nullable String note,
        @Nullable Map<String, String> labels) {
    public ParcelInput {
        labels = Immutable.mapOrNull(labels);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "ParcelInput[weight=" + weight
                + ", payment=" + payment
                + ", destination=" + destination
                + ", accessCode=***, note=" + note
                + ", labels=" + labels
                + "]";
    }

    /** Builds a {@link ParcelInput}; what is not set is absent. */
    public static final class Builder {
        private @Nullable BigDecimal weight;
        private @Nullable Payment payment;
        private @Nullable Destination destination;
        private @Nullable String accessCode;
        private @Nullable String note;
        private @Nullable Map<String, String> labels;

        private Builder() {}

        private Builder(ParcelInput from) {
            weight = from.weight();
            payment = from.payment();
            destination = from.destination();
            accessCode = from.accessCode();
            note = from.note();
            labels = from.labels();
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

        public Builder accessCode(String accessCode) {
            this.accessCode = accessCode;
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
}
