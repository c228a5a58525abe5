package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ParcelFilter(@Nullable BigDecimal minWeight, @Nullable LocalDate createdAfter) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link ParcelFilter}; what is not set is absent. */
    public static final class Builder {
        private @Nullable BigDecimal minWeight;
        private @Nullable LocalDate createdAfter;

        private Builder() {}

        private Builder(ParcelFilter from) {
            minWeight = from.minWeight();
            createdAfter = from.createdAfter();
        }

        public Builder minWeight(@Nullable BigDecimal minWeight) {
            this.minWeight = minWeight;
            return this;
        }

        public Builder createdAfter(@Nullable LocalDate createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        public ParcelFilter build() {
            return new ParcelFilter(minWeight, createdAfter);
        }
    }
}
