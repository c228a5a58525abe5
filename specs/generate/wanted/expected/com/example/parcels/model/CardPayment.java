package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record CardPayment(String token) implements Payment {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link CardPayment}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String token;

        private Builder() {}

        private Builder(CardPayment from) {
            token = from.token();
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public CardPayment build() {
            return new CardPayment(Objects.requireNonNull(token, "token"));
        }
    }
}
