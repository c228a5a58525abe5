package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record FoundInOption2(String query, String index, long offset) implements FoundIn {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link FoundInOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String query;
        private @Nullable String index;
        private @Nullable Long offset;

        private Builder() {}

        private Builder(FoundInOption2 from) {
            query = from.query();
            index = from.index();
            offset = from.offset();
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder index(String index) {
            this.index = index;
            return this;
        }

        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public FoundInOption2 build() {
            return new FoundInOption2(
                    Objects.requireNonNull(query, "query"),
                    Objects.requireNonNull(index, "index"),
                    Objects.requireNonNull(offset, "offset"));
        }
    }
}
