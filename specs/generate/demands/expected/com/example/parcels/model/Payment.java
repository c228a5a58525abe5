package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Payment(
        long amount,
        @Nullable String card,
        @Nullable String iban,
        @Nullable String voucher,
        @Nullable String bank) {
    public static PaymentBuilder builder() {
        return new PaymentBuilder();
    }

    /** A builder that holds the values of this record. */
    public PaymentBuilder with() {
        return new PaymentBuilder(this);
    }
}
