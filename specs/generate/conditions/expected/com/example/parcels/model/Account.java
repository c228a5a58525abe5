package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Account(String iban) implements ChargeSource {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Account}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String iban;

        private Builder() {}

        private Builder(Account from) {
            iban = from.iban();
        }

        public Builder iban(String iban) {
            this.iban = iban;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Account build() {
            return new Account(Objects.requireNonNull(iban, "iban"));
        }
    }
}
