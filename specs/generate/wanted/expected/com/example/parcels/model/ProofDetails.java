package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ProofDetails(OffsetDateTime takenAt, @Nullable Integer stepsClimbed) {
    public static ProofDetailsBuilder builder() {
        return new ProofDetailsBuilder();
    }

    /** A builder that holds the values of this record. */
    public ProofDetailsBuilder with() {
        return new ProofDetailsBuilder(this);
    }
}
