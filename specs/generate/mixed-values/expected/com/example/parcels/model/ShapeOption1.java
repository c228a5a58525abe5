package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ShapeOption1(
        @Nullable Size size,
        @Nullable JsonValue origin,
        @Nullable String colour,
        @Nullable String pattern,
        BigDecimal radius)
        implements Shape {
    public static ShapeOption1Builder builder() {
        return new ShapeOption1Builder();
    }

    /** A builder that holds the values of this record. */
    public ShapeOption1Builder with() {
        return new ShapeOption1Builder(this);
    }
}
