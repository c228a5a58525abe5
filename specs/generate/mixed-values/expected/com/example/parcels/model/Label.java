package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Label(@Nullable String size, @Nullable String colour) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Label}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String size;
        private @Nullable String colour;

        private Builder() {}

        private Builder(Label from) {
            size = from.size();
            colour = from.colour();
        }

        public Builder size(@Nullable String size) {
            this.size = size;
            return this;
        }

        public Builder colour(@Nullable String colour) {
            this.colour = colour;
            return this;
        }

        public Label build() {
            return new Label(size, colour);
        }
    }
}
