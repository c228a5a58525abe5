package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ShapeOption2}; what is not set is absent. */
@Generated("concordat")
public final class ShapeOption2Builder {
    private @Nullable Size size;
    private @Nullable JsonValue origin;
    private @Nullable String colour;
    private @Nullable String pattern;
    private @Nullable BigDecimal side;

    ShapeOption2Builder() {}

    ShapeOption2Builder(ShapeOption2 from) {
        size = from.size();
        origin = from.origin();
        colour = from.colour();
        pattern = from.pattern();
        side = from.side();
    }

    public ShapeOption2Builder size(@Nullable Size size) {
        this.size = size;
        return this;
    }

    public ShapeOption2Builder origin(@Nullable JsonValue origin) {
        this.origin = origin;
        return this;
    }

    public ShapeOption2Builder colour(@Nullable String colour) {
        this.colour = colour;
        return this;
    }

    public ShapeOption2Builder pattern(@Nullable String pattern) {
        this.pattern = pattern;
        return this;
    }

    public ShapeOption2Builder side(BigDecimal side) {
        this.side = side;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ShapeOption2 build() {
        return new ShapeOption2(size, origin, colour, pattern, Objects.requireNonNull(side, "side"));
    }
}
