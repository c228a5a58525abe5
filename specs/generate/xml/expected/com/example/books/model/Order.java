package com.example.books.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Order(
        @Nullable Long id,
        String customer,
        @Nullable Boolean paid,
        List<Line> lines,
        @Nullable List<String> tags,
        @Nullable List<String> history,
        @Nullable Order earlier,
        @Nullable Map<String, Long> shelves) {
    public Order {
        lines = Immutable.list(lines);
        tags = Immutable.listOrNull(tags);
        history = Immutable.listOrNull(history);
        shelves = Immutable.mapOrNull(shelves);
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
        private @Nullable Long id;
        private @Nullable String customer;
        private @Nullable Boolean paid;
        private @Nullable List<Line> lines;
        private @Nullable List<String> tags;
        private @Nullable List<String> history;
        private @Nullable Order earlier;
        private @Nullable Map<String, Long> shelves;

        private Builder() {}

        private Builder(Order from) {
            id = from.id();
            customer = from.customer();
            paid = from.paid();
            lines = from.lines();
            tags = from.tags();
            history = from.history();
            earlier = from.earlier();
            shelves = from.shelves();
        }

        public Builder id(@Nullable Long id) {
            this.id = id;
            return this;
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

        public Builder history(@Nullable List<String> history) {
            this.history = history;
            return this;
        }

        public Builder earlier(@Nullable Order earlier) {
            this.earlier = earlier;
            return this;
        }

        public Builder shelves(@Nullable Map<String, Long> shelves) {
            this.shelves = shelves;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Order build() {
            return new Order(
                    id,
                    Objects.requireNonNull(customer, "customer"),
                    paid,
                    Objects.requireNonNull(lines, "lines"),
                    tags,
                    history,
                    earlier,
                    shelves);
        }
    }
}
