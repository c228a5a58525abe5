package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Route}; what is not set is absent. */
@Generated("concordat")
public final class RouteBuilder {
    private @Nullable List<Point> points;
    private @Nullable RouteStart start;
    private @Nullable RoutePick pick;

    RouteBuilder() {}

    RouteBuilder(Route from) {
        points = from.points();
        start = from.start();
        pick = from.pick();
    }

    public RouteBuilder points(List<Point> points) {
        this.points = points;
        return this;
    }

    public RouteBuilder start(@Nullable RouteStart start) {
        this.start = start;
        return this;
    }

    public RouteBuilder pick(@Nullable RoutePick pick) {
        this.pick = pick;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Route build() {
        return new Route(Objects.requireNonNull(points, "points"), start, pick);
    }
}
