package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The members that are asked for need not have a type. */
@Generated("concordat")
public record Search(@Nullable String query, @Nullable JsonValue other) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Search}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String query;
        private @Nullable JsonValue other;

        private Builder() {}

        private Builder(Search from) {
            query = from.query();
            other = from.other();
        }

        public Builder query(@Nullable String query) {
            this.query = query;
            return this;
        }

        public Builder other(@Nullable JsonValue other) {
            this.other = other;
            return this;
        }

        public Search build() {
            return new Search(query, other);
        }
    }
}
