package com.example.echo.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Point}; what is not set is absent. */
@Generated("concordat")
public final class PointBuilder {
    private @Nullable Double x;
    private @Nullable Double y;

    PointBuilder() {}

    PointBuilder(Point from) {
        x = from.x();
        y = from.y();
    }

    public PointBuilder x(double x) {
        this.x = x;
        return this;
    }

    public PointBuilder y(@Nullable Double y) {
        this.y = y;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Point build() {
        return new Point(Objects.requireNonNull(x, "x"), y);
    }
}
