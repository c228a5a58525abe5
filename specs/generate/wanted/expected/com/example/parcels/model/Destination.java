package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

/** Where a parcel goes. */
@Generated("concordat")
public sealed interface Destination permits Address, Destination.LockerCode {

    /** The code of a parcel locker. */
    record LockerCode(String value) implements Destination {}

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<Address, T> address, Function<LockerCode, T> lockerCode) {
        if (this instanceof Address value) {
            return address.apply(value);
        }
        return lockerCode.apply((LockerCode) this);
    }
}
