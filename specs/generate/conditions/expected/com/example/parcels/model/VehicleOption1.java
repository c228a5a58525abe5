package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record VehicleOption1(long wheels, long doors) implements Vehicle {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link VehicleOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long wheels;
        private @Nullable Long doors;

        private Builder() {}

        private Builder(VehicleOption1 from) {
            wheels = from.wheels();
            doors = from.doors();
        }

        public Builder wheels(long wheels) {
            this.wheels = wheels;
            return this;
        }

        public Builder doors(long doors) {
            this.doors = doors;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public VehicleOption1 build() {
            return new VehicleOption1(Objects.requireNonNull(wheels, "wheels"), Objects.requireNonNull(doors, "doors"));
        }
    }
}
