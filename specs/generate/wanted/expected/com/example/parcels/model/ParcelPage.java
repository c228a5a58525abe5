package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ParcelPage(List<Parcel> items, @Nullable String nextCursor) {
    public ParcelPage {
        items = Immutable.list(items);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link ParcelPage}; what is not set is absent. */
    public static final class Builder {
        private @Nullable List<Parcel> items;
        private @Nullable String nextCursor;

        private Builder() {}

        private Builder(ParcelPage from) {
            items = from.items();
            nextCursor = from.nextCursor();
        }

        public Builder items(List<Parcel> items) {
            this.items = items;
            return this;
        }

        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public ParcelPage build() {
            return new ParcelPage(Objects.requireNonNull(items, "items"), nextCursor);
        }
    }
}
