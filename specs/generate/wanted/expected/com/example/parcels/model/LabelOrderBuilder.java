package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builder of {@link LabelOrder}; what is not set is absent. */
@Generated("concordat")
public final class LabelOrderBuilder {
    private @Nullable UUID parcelId;
    private @Nullable Integer copies;

    LabelOrderBuilder() {}

    LabelOrderBuilder(LabelOrder from) {
        parcelId = from.parcelId();
        copies = from.copies();
    }

    public LabelOrderBuilder parcelId(UUID parcelId) {
        this.parcelId = parcelId;
        return this;
    }

    public LabelOrderBuilder copies(@Nullable Integer copies) {
        this.copies = copies;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public LabelOrder build() {
        return new LabelOrder(Objects.requireNonNull(parcelId, "parcelId"), copies);
    }
}
