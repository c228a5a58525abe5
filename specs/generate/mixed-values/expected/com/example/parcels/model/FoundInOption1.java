package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record FoundInOption1(String query, String index, long page) implements FoundIn {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link FoundInOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String query;
        private @Nullable String index;
        private @Nullable Long page;

        private Builder() {}

        private Builder(FoundInOption1 from) {
            query = from.query();
            index = from.index();
            page = from.page();
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder index(String index) {
            this.index = index;
            return this;
        }

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public FoundInOption1 build() {
            return new FoundInOption1(
                    Objects.requireNonNull(query, "query"),
                    Objects.requireNonNull(index, "index"),
                    Objects.requireNonNull(page, "page"));
        }
    }
}
