package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link VehicleOption2}; what is not set is absent. */
@Generated("concordat")
public final class VehicleOption2Builder {
    private @Nullable Long wheels;
    private @Nullable Boolean bell;

    VehicleOption2Builder() {}

    VehicleOption2Builder(VehicleOption2 from) {
        wheels = from.wheels();
        bell = from.bell();
    }

    public VehicleOption2Builder wheels(long wheels) {
        this.wheels = wheels;
        return this;
    }

    public VehicleOption2Builder bell(boolean bell) {
        this.bell = bell;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public VehicleOption2 build() {
        return new VehicleOption2(Objects.requireNonNull(wheels, "wheels"), Objects.requireNonNull(bell, "bell"));
    }
}
