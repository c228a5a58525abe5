package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record OrderLinesItem(@Nullable String sku, @Nullable Boolean gift) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link OrderLinesItem}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String sku;
        private @Nullable Boolean gift;

        private Builder() {}

        private Builder(OrderLinesItem from) {
            sku = from.sku();
            gift = from.gift();
        }

        public Builder sku(@Nullable String sku) {
            this.sku = sku;
            return this;
        }

        public Builder gift(@Nullable Boolean gift) {
            this.gift = gift;
            return this;
        }

        public OrderLinesItem build() {
            return new OrderLinesItem(sku, gift);
        }
    }
}
