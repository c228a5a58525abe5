package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record VehicleOption1(long wheels, long doors) implements Vehicle {
    public static VehicleOption1Builder builder() {
        return new VehicleOption1Builder();
    }

    /** A builder that holds the values of this record. */
    public VehicleOption1Builder with() {
        return new VehicleOption1Builder(this);
    }
}
