package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.json.Bytes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record LabelSheet(List<Bytes> pages) {
    public LabelSheet {
        pages = Immutable.list(pages);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link LabelSheet}; what is not set is absent. */
    public static final class Builder {
        private @Nullable List<Bytes> pages;

        private Builder() {}

        private Builder(LabelSheet from) {
            pages = from.pages();
        }

        public Builder pages(List<Bytes> pages) {
            this.pages = pages;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public LabelSheet build() {
            return new LabelSheet(Objects.requireNonNull(pages, "pages"));
        }
    }
}
