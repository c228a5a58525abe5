package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Vehicle permits VehicleOption1, VehicleOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<VehicleOption1, T> vehicleOption1, Function<VehicleOption2, T> vehicleOption2) {
        if (this instanceof VehicleOption1 value) {
            return vehicleOption1.apply(value);
        }
        return vehicleOption2.apply((VehicleOption2) this);
    }
}
