package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parcel handed to the carrier.
 *
 * <p>What a request carries; answers carry a {@link Parcel}.
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

    public static ParcelInputBuilder builder() {
        return new ParcelInputBuilder();
    }

    /** A builder that holds the values of this record. */
    public ParcelInputBuilder with() {
        return new ParcelInputBuilder(this);
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
}
