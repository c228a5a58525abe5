package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ParcelPage(List<Parcel> items, @Nullable String nextCursor) {
    public ParcelPage {
        items = Immutable.list(items);
    }

    public static ParcelPageBuilder builder() {
        return new ParcelPageBuilder();
    }

    /** A builder that holds the values of this record. */
    public ParcelPageBuilder with() {
        return new ParcelPageBuilder(this);
    }
}
