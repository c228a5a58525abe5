package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Payment(
        long amount,
        @Nullable String card,
        @Nullable String iban,
        @Nullable String voucher,
        @Nullable String bank) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Payment}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long amount;
        private @Nullable String card;
        private @Nullable String iban;
        private @Nullable String voucher;
        private @Nullable String bank;

        private Builder() {}

        private Builder(Payment from) {
            amount = from.amount();
            card = from.card();
            iban = from.iban();
            voucher = from.voucher();
            bank = from.bank();
        }

        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        public Builder card(@Nullable String card) {
            this.card = card;
            return this;
        }

        public Builder iban(@Nullable String iban) {
            this.iban = iban;
            return this;
        }

        public Builder voucher(@Nullable String voucher) {
            this.voucher = voucher;
            return this;
        }

        public Builder bank(@Nullable String bank) {
            this.bank = bank;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Payment build() {
            return new Payment(Objects.requireNonNull(amount, "amount"), card, iban, voucher, bank);
        }
    }
}
