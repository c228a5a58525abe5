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

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Order}; what is not set is absent. */
    public static final class Builder {
        private @Nullable List<OrderLinesItem> lines;
        private @Nullable String code;
        private @Nullable Long total;
        private @Nullable String coupon;

        private Builder() {}

        private Builder(Order from) {
            lines = from.lines();
            code = from.code();
            total = from.total();
            coupon = from.coupon();
        }

        public Builder lines(@Nullable List<OrderLinesItem> lines) {
            this.lines = lines;
            return this;
        }

        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        public Builder coupon(@Nullable String coupon) {
            this.coupon = coupon;
            return this;
        }

        public Order build() {
            return new Order(lines, code, total, coupon);
        }
    }
}
