package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ProofDetails(OffsetDateTime takenAt, @Nullable Integer stepsClimbed) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link ProofDetails}; what is not set is absent. */
    public static final class Builder {
        private @Nullable OffsetDateTime takenAt;
        private @Nullable Integer stepsClimbed;

        private Builder() {}

        private Builder(ProofDetails from) {
            takenAt = from.takenAt();
            stepsClimbed = from.stepsClimbed();
        }

        public Builder takenAt(OffsetDateTime takenAt) {
            this.takenAt = takenAt;
            return this;
        }

        public Builder stepsClimbed(@Nullable Integer stepsClimbed) {
            this.stepsClimbed = stepsClimbed;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public ProofDetails build() {
            return new ProofDetails(Objects.requireNonNull(takenAt, "takenAt"), stepsClimbed);
        }
    }
}
