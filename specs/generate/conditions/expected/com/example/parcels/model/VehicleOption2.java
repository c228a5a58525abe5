package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record VehicleOption2(long wheels, boolean bell) implements Vehicle {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link VehicleOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long wheels;
        private @Nullable Boolean bell;

        private Builder() {}

        private Builder(VehicleOption2 from) {
            wheels = from.wheels();
            bell = from.bell();
        }

        public Builder wheels(long wheels) {
            this.wheels = wheels;
            return this;
        }

        public Builder bell(boolean bell) {
            this.bell = bell;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public VehicleOption2 build() {
            return new VehicleOption2(Objects.requireNonNull(wheels, "wheels"), Objects.requireNonNull(bell, "bell"));
        }
    }
}
