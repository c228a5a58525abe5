package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** Builder of {@link OrderLinesItem}; what is not set is absent. */
@Generated("concordat")
public final class OrderLinesItemBuilder {
    private @Nullable String sku;
    private @Nullable Boolean gift;

    OrderLinesItemBuilder() {}

    OrderLinesItemBuilder(OrderLinesItem from) {
        sku = from.sku();
        gift = from.gift();
    }

    public OrderLinesItemBuilder sku(@Nullable String sku) {
        this.sku = sku;
        return this;
    }

    public OrderLinesItemBuilder gift(@Nullable Boolean gift) {
        this.gift = gift;
        return this;
    }

    public OrderLinesItem build() {
        return new OrderLinesItem(sku, gift);
    }
}
