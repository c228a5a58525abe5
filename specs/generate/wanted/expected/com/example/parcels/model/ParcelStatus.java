package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.TextConstant;

/** Where a parcel is on its way. */
@Generated("concordat")
public enum ParcelStatus implements TextConstant {
    ACCEPTED("accepted"),
    IN_TRANSIT("in-transit"),
    DELIVERED("delivered");

    private final String value;

    ParcelStatus(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
