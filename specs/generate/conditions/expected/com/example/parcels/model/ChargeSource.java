package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface ChargeSource permits ChargeSourceOption1, Account {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<ChargeSourceOption1, T> chargeSourceOption1, Function<Account, T> account) {
        if (this instanceof ChargeSourceOption1 value) {
            return chargeSourceOption1.apply(value);
        }
        return account.apply((Account) this);
    }
}
