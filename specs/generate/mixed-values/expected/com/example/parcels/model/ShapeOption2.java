package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ShapeOption2(
        @Nullable Size size,
        @Nullable JsonValue origin,
        @Nullable String colour,
        @Nullable String pattern,
        BigDecimal side)
        implements Shape {
    public static ShapeOption2Builder builder() {
        return new ShapeOption2Builder();
    }

    /** A builder that holds the values of this record. */
    public ShapeOption2Builder with() {
        return new ShapeOption2Builder(this);
    }
}
