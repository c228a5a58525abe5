package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Address(String country, @Nullable String postcode, @Nullable String state) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Address}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String country;
        private @Nullable String postcode;
        private @Nullable String state;

        private Builder() {}

        private Builder(Address from) {
            country = from.country();
            postcode = from.postcode();
            state = from.state();
        }

        public Builder country(String country) {
            this.country = country;
            return this;
        }

        public Builder postcode(@Nullable String postcode) {
            this.postcode = postcode;
            return this;
        }

        public Builder state(@Nullable String state) {
            this.state = state;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Address build() {
            return new Address(Objects.requireNonNull(country, "country"), postcode, state);
        }
    }
}
