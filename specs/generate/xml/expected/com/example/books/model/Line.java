package com.example.books.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Line(String sku, long amount) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Line}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String sku;
        private @Nullable Long amount;

        private Builder() {}

        private Builder(Line from) {
            sku = from.sku();
            amount = from.amount();
        }

        public Builder sku(String sku) {
            this.sku = sku;
            return this;
        }

        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Line build() {
            return new Line(Objects.requireNonNull(sku, "sku"), Objects.requireNonNull(amount, "amount"));
        }
    }
}
