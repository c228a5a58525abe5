package com.example.library.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Loan(String book) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Loan}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String book;

        private Builder() {}

        private Builder(Loan from) {
            book = from.book();
        }

        public Builder book(String book) {
            this.book = book;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Loan build() {
            return new Loan(Objects.requireNonNull(book, "book"));
        }
    }
}
