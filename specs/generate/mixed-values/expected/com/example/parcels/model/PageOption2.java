package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record PageOption2(long offset) implements Page {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link PageOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long offset;

        private Builder() {}

        private Builder(PageOption2 from) {
            offset = from.offset();
        }

        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public PageOption2 build() {
            return new PageOption2(Objects.requireNonNull(offset, "offset"));
        }
    }
}
