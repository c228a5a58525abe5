package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
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

    public static ParcelBuilder builder() {
        return new ParcelBuilder();
    }

    /** A builder that holds the values of this record. */
    public ParcelBuilder with() {
        return new ParcelBuilder(this);
    }
}
