package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Order(
        @Nullable List<OrderLinesItem> lines,
        @Nullable String code,
        @Nullable Long total,
        @Nullable String coupon) {
    public Order {
        lines = Immutable.listOrNull(lines);
    }

    public static OrderBuilder builder() {
        return new OrderBuilder();
    }

    /** A builder that holds the values of this record. */
    public OrderBuilder with() {
        return new OrderBuilder(this);
    }
}
