package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record FoundOption2(String query, long offset) implements Found {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link FoundOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String query;
        private @Nullable Long offset;

        private Builder() {}

        private Builder(FoundOption2 from) {
            query = from.query();
            offset = from.offset();
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public FoundOption2 build() {
            return new FoundOption2(Objects.requireNonNull(query, "query"), Objects.requireNonNull(offset, "offset"));
        }
    }
}
