package com.example.echo.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Point(double x, @Nullable Double y) {
    public static PointBuilder builder() {
        return new PointBuilder();
    }

    /** A builder that holds the values of this record. */
    public PointBuilder with() {
        return new PointBuilder(this);
    }
}
