package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record VehicleOption2(long wheels, boolean bell) implements Vehicle {
    public static VehicleOption2Builder builder() {
        return new VehicleOption2Builder();
    }

    /** A builder that holds the values of this record. */
    public VehicleOption2Builder with() {
        return new VehicleOption2Builder(this);
    }
}
