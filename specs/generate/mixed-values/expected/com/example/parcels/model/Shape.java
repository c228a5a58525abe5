package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Shape permits ShapeOption1, ShapeOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<ShapeOption1, T> shapeOption1, Function<ShapeOption2, T> shapeOption2) {
        if (this instanceof ShapeOption1 value) {
            return shapeOption1.apply(value);
        }
        return shapeOption2.apply((ShapeOption2) this);
    }
}
