package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Order}; what is not set is absent. */
@Generated("concordat")
public final class OrderBuilder {
    private @Nullable List<OrderLinesItem> lines;
    private @Nullable String code;
    private @Nullable Long total;
    private @Nullable String coupon;

    OrderBuilder() {}

    OrderBuilder(Order from) {
        lines = from.lines();
        code = from.code();
        total = from.total();
        coupon = from.coupon();
    }

    public OrderBuilder lines(@Nullable List<OrderLinesItem> lines) {
        this.lines = lines;
        return this;
    }

    public OrderBuilder code(@Nullable String code) {
        this.code = code;
        return this;
    }

    public OrderBuilder total(@Nullable Long total) {
        this.total = total;
        return this;
    }

    public OrderBuilder coupon(@Nullable String coupon) {
        this.coupon = coupon;
        return this;
    }

    public Order build() {
        return new Order(lines, code, total, coupon);
    }
}
