package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record OrderLinesItem(@Nullable String sku, @Nullable Boolean gift) {
    public static OrderLinesItemBuilder builder() {
        return new OrderLinesItemBuilder();
    }

    /** A builder that holds the values of this record. */
    public OrderLinesItemBuilder with() {
        return new OrderLinesItemBuilder(this);
    }
}
