package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code BankTransfer}.
 *
 * @param amount In euros.
 */
@Generated("concordat")
public record BankTransfer(String iban, @Nullable BigDecimal amount) implements Payment {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link BankTransfer}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String iban;
        private @Nullable BigDecimal amount;

        private Builder() {}

        private Builder(BankTransfer from) {
            iban = from.iban();
            amount = from.amount();
        }

        public Builder iban(String iban) {
            this.iban = iban;
            return this;
        }

        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public BankTransfer build() {
            return new BankTransfer(Objects.requireNonNull(iban, "iban"), amount);
        }
    }
}
