package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ShapeOption2(
        @Nullable Size size,
        @Nullable JsonValue origin,
        @Nullable String colour,
        @Nullable String pattern,
        BigDecimal side)
        implements Shape {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link ShapeOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Size size;
        private @Nullable JsonValue origin;
        private @Nullable String colour;
        private @Nullable String pattern;
        private @Nullable BigDecimal side;

        private Builder() {}

        private Builder(ShapeOption2 from) {
            size = from.size();
            origin = from.origin();
            colour = from.colour();
            pattern = from.pattern();
            side = from.side();
        }

        public Builder size(@Nullable Size size) {
            this.size = size;
            return this;
        }

        public Builder origin(@Nullable JsonValue origin) {
            this.origin = origin;
            return this;
        }

        public Builder colour(@Nullable String colour) {
            this.colour = colour;
            return this;
        }

        public Builder pattern(@Nullable String pattern) {
            this.pattern = pattern;
            return this;
        }

        public Builder side(BigDecimal side) {
            this.side = side;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public ShapeOption2 build() {
            return new ShapeOption2(size, origin, colour, pattern, Objects.requireNonNull(side, "side"));
        }
    }
}
