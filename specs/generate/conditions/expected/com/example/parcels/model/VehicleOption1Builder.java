package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link VehicleOption1}; what is not set is absent. */
@Generated("concordat")
public final class VehicleOption1Builder {
    private @Nullable Long wheels;
    private @Nullable Long doors;

    VehicleOption1Builder() {}

    VehicleOption1Builder(VehicleOption1 from) {
        wheels = from.wheels();
        doors = from.doors();
    }

    public VehicleOption1Builder wheels(long wheels) {
        this.wheels = wheels;
        return this;
    }

    public VehicleOption1Builder doors(long doors) {
        this.doors = doors;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public VehicleOption1 build() {
        return new VehicleOption1(Objects.requireNonNull(wheels, "wheels"), Objects.requireNonNull(doors, "doors"));
    }
}
