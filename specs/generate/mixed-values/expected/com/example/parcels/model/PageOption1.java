package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record PageOption1(long page) implements Page {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link PageOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long page;

        private Builder() {}

        private Builder(PageOption1 from) {
            page = from.page();
        }

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public PageOption1 build() {
            return new PageOption1(Objects.requireNonNull(page, "page"));
        }
    }
}
