package com.example.books.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a request carries; answers carry {@link Order}. */
@Generated("concordat")
public record OrderInput(
        String customer,
        @Nullable Boolean paid,
        List<Line> lines,
        @Nullable List<String> tags,
        @Nullable OrderInput earlier,
        @Nullable Map<String, Long> shelves) {
    public OrderInput {
        lines = Immutable.list(lines);
        tags = Immutable.listOrNull(tags);
        shelves = Immutable.mapOrNull(shelves);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link OrderInput}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String customer;
        private @Nullable Boolean paid;
        private @Nullable List<Line> lines;
        private @Nullable List<String> tags;
        private @Nullable OrderInput earlier;
        private @Nullable Map<String, Long> shelves;

        private Builder() {}

        private Builder(OrderInput from) {
            customer = from.customer();
            paid = from.paid();
            lines = from.lines();
            tags = from.tags();
            earlier = from.earlier();
            shelves = from.shelves();
        }

        public Builder customer(String customer) {
            this.customer = customer;
            return this;
        }

        public Builder paid(@Nullable Boolean paid) {
            this.paid = paid;
            return this;
        }

        public Builder lines(List<Line> lines) {
            this.lines = lines;
            return this;
        }

        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder earlier(@Nullable OrderInput earlier) {
            this.earlier = earlier;
            return this;
        }

        public Builder shelves(@Nullable Map<String, Long> shelves) {
            this.shelves = shelves;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public OrderInput build() {
            return new OrderInput(
                    Objects.requireNonNull(customer, "customer"),
                    paid,
                    Objects.requireNonNull(lines, "lines"),
                    tags,
                    earlier,
                    shelves);
        }
    }
}
