package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** How somebody is reached. */
@Generated("concordat")
public record Contact(@Nullable String email, @Nullable String phone, @Nullable String post) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Contact}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String email;
        private @Nullable String phone;
        private @Nullable String post;

        private Builder() {}

        private Builder(Contact from) {
            email = from.email();
            phone = from.phone();
            post = from.post();
        }

        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        public Builder post(@Nullable String post) {
            this.post = post;
            return this;
        }

        public Contact build() {
            return new Contact(email, phone, post);
        }
    }
}
