package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Route(List<Point> points, @Nullable RouteStart start, @Nullable RoutePick pick) {
    public Route {
        points = Immutable.list(points);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Route}; what is not set is absent. */
    public static final class Builder {
        private @Nullable List<Point> points;
        private @Nullable RouteStart start;
        private @Nullable RoutePick pick;

        private Builder() {}

        private Builder(Route from) {
            points = from.points();
            start = from.start();
            pick = from.pick();
        }

        public Builder points(List<Point> points) {
            this.points = points;
            return this;
        }

        public Builder start(@Nullable RouteStart start) {
            this.start = start;
            return this;
        }

        public Builder pick(@Nullable RoutePick pick) {
            this.pick = pick;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Route build() {
            return new Route(Objects.requireNonNull(points, "points"), start, pick);
        }
    }
}
