package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ProofDetails}; what is not set is absent. */
@Generated("concordat")
public final class ProofDetailsBuilder {
    private @Nullable OffsetDateTime takenAt;
    private @Nullable Integer stepsClimbed;

    ProofDetailsBuilder() {}

    ProofDetailsBuilder(ProofDetails from) {
        takenAt = from.takenAt();
        stepsClimbed = from.stepsClimbed();
    }

    public ProofDetailsBuilder takenAt(OffsetDateTime takenAt) {
        this.takenAt = takenAt;
        return this;
    }

    public ProofDetailsBuilder stepsClimbed(@Nullable Integer stepsClimbed) {
        this.stepsClimbed = stepsClimbed;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ProofDetails build() {
        return new ProofDetails(Objects.requireNonNull(takenAt, "takenAt"), stepsClimbed);
    }
}
