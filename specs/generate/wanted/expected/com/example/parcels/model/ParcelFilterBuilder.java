package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ParcelFilter}; what is not set is absent. */
@Generated("concordat")
public final class ParcelFilterBuilder {
    private @Nullable BigDecimal minWeight;
    private @Nullable LocalDate createdAfter;

    ParcelFilterBuilder() {}

    ParcelFilterBuilder(ParcelFilter from) {
        minWeight = from.minWeight();
        createdAfter = from.createdAfter();
    }

    public ParcelFilterBuilder minWeight(@Nullable BigDecimal minWeight) {
        this.minWeight = minWeight;
        return this;
    }

    public ParcelFilterBuilder createdAfter(@Nullable LocalDate createdAfter) {
        this.createdAfter = createdAfter;
        return this;
    }

    public ParcelFilter build() {
        return new ParcelFilter(minWeight, createdAfter);
    }
}
