package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record LabelOrder(UUID parcelId, @Nullable Integer copies) {
    public static LabelOrderBuilder builder() {
        return new LabelOrderBuilder();
    }

    /** A builder that holds the values of this record. */
    public LabelOrderBuilder with() {
        return new LabelOrderBuilder(this);
    }
}
