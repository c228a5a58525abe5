package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record FoundOption1(String query, long page) implements Found {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link FoundOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String query;
        private @Nullable Long page;

        private Builder() {}

        private Builder(FoundOption1 from) {
            query = from.query();
            page = from.page();
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public FoundOption1 build() {
            return new FoundOption1(Objects.requireNonNull(query, "query"), Objects.requireNonNull(page, "page"));
        }
    }
}
