package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ParcelFilter(@Nullable BigDecimal minWeight, @Nullable LocalDate createdAfter) {
    public static ParcelFilterBuilder builder() {
        return new ParcelFilterBuilder();
    }

    /** A builder that holds the values of this record. */
    public ParcelFilterBuilder with() {
        return new ParcelFilterBuilder(this);
    }
}
