package com.example.echo.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Point(double x, @Nullable Double y) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Point}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Double x;
        private @Nullable Double y;

        private Builder() {}

        private Builder(Point from) {
            x = from.x();
            y = from.y();
        }

        public Builder x(double x) {
            this.x = x;
            return this;
        }

        public Builder y(@Nullable Double y) {
            this.y = y;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Point build() {
            return new Point(Objects.requireNonNull(x, "x"), y);
        }
    }
}
