package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

/** How a parcel is paid for. */
@Generated("concordat")
public sealed interface Payment permits CardPayment, BankTransfer {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<CardPayment, T> cardPayment, Function<BankTransfer, T> bankTransfer) {
        if (this instanceof CardPayment value) {
            return cardPayment.apply(value);
        }
        return bankTransfer.apply((BankTransfer) this);
    }
}
