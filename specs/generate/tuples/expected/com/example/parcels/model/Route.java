package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Route(List<Point> points, @Nullable RouteStart start, @Nullable RoutePick pick) {
    public Route {
        points = Immutable.list(points);
    }

    public static RouteBuilder builder() {
        return new RouteBuilder();
    }

    /** A builder that holds the values of this record. */
    public RouteBuilder with() {
        return new RouteBuilder(this);
    }
}
