package com.example.parcels.model;

import dev.concordat.runtime.Generated;

/** Where a parcel is on its way. */
@Generated("concordat")
public enum ParcelStatus {
    ACCEPTED("accepted"),
    IN_TRANSIT("in-transit"),
    DELIVERED("delivered");

    private final String value;

    ParcelStatus(String value) {
        this.value = value;
    }

    /** How it is written in JSON. */
    public String value() {
        return value;
    }
}
