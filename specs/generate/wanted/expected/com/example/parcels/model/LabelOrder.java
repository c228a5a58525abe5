package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record LabelOrder(UUID parcelId, @Nullable Integer copies) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link LabelOrder}; what is not set is absent. */
    public static final class Builder {
        private @Nullable UUID parcelId;
        private @Nullable Integer copies;

        private Builder() {}

        private Builder(LabelOrder from) {
            parcelId = from.parcelId();
            copies = from.copies();
        }

        public Builder parcelId(UUID parcelId) {
            this.parcelId = parcelId;
            return this;
        }

        public Builder copies(@Nullable Integer copies) {
            this.copies = copies;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public LabelOrder build() {
            return new LabelOrder(Objects.requireNonNull(parcelId, "parcelId"), copies);
        }
    }
}
