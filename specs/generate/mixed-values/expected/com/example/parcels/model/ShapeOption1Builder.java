package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ShapeOption1}; what is not set is absent. */
@Generated("concordat")
public final class ShapeOption1Builder {
    private @Nullable Size size;
    private @Nullable JsonValue origin;
    private @Nullable String colour;
    private @Nullable String pattern;
    private @Nullable BigDecimal radius;

    ShapeOption1Builder() {}

    ShapeOption1Builder(ShapeOption1 from) {
        size = from.size();
        origin = from.origin();
        colour = from.colour();
        pattern = from.pattern();
        radius = from.radius();
    }

    public ShapeOption1Builder size(@Nullable Size size) {
        this.size = size;
        return this;
    }

    public ShapeOption1Builder origin(@Nullable JsonValue origin) {
        this.origin = origin;
        return this;
    }

    public ShapeOption1Builder colour(@Nullable String colour) {
        this.colour = colour;
        return this;
    }

    public ShapeOption1Builder pattern(@Nullable String pattern) {
        this.pattern = pattern;
        return this;
    }

    public ShapeOption1Builder radius(BigDecimal radius) {
        this.radius = radius;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ShapeOption1 build() {
        return new ShapeOption1(size, origin, colour, pattern, Objects.requireNonNull(radius, "radius"));
    }
}
