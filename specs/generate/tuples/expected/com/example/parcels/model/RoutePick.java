package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface RoutePick permits RoutePick.Text, Point {

    record Text(String value) implements RoutePick {}

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<Text, T> text, Function<Point, T> point) {
        if (this instanceof Text value) {
            return text.apply(value);
        }
        return point.apply((Point) this);
    }
}
