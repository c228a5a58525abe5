package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Payment}; what is not set is absent. */
@Generated("concordat")
public final class PaymentBuilder {
    private @Nullable Long amount;
    private @Nullable String card;
    private @Nullable String iban;
    private @Nullable String voucher;
    private @Nullable String bank;

    PaymentBuilder() {}

    PaymentBuilder(Payment from) {
        amount = from.amount();
        card = from.card();
        iban = from.iban();
        voucher = from.voucher();
        bank = from.bank();
    }

    public PaymentBuilder amount(long amount) {
        this.amount = amount;
        return this;
    }

    public PaymentBuilder card(@Nullable String card) {
        this.card = card;
        return this;
    }

    public PaymentBuilder iban(@Nullable String iban) {
        this.iban = iban;
        return this;
    }

    public PaymentBuilder voucher(@Nullable String voucher) {
        this.voucher = voucher;
        return this;
    }

    public PaymentBuilder bank(@Nullable String bank) {
        this.bank = bank;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Payment build() {
        return new Payment(Objects.requireNonNull(amount, "amount"), card, iban, voucher, bank);
    }
}
