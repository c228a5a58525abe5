package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record CardPayment(String token) implements Payment {
    public static CardPaymentBuilder builder() {
        return new CardPaymentBuilder();
    }

    /** A builder that holds the values of this record. */
    public CardPaymentBuilder with() {
        return new CardPaymentBuilder(this);
    }
}
