package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ParcelPage}; what is not set is absent. */
@Generated("concordat")
public final class ParcelPageBuilder {
    private @Nullable List<Parcel> items;
    private @Nullable String nextCursor;

    ParcelPageBuilder() {}

    ParcelPageBuilder(ParcelPage from) {
        items = from.items();
        nextCursor = from.nextCursor();
    }

    public ParcelPageBuilder items(List<Parcel> items) {
        this.items = items;
        return this;
    }

    public ParcelPageBuilder nextCursor(@Nullable String nextCursor) {
        this.nextCursor = nextCursor;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ParcelPage build() {
        return new ParcelPage(Objects.requireNonNull(items, "items"), nextCursor);
    }
}
