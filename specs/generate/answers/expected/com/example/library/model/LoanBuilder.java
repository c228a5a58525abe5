package com.example.library.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Loan}; what is not set is absent. */
@Generated("concordat")
public final class LoanBuilder {
    private @Nullable String book;

    LoanBuilder() {}

    LoanBuilder(Loan from) {
        book = from.book();
    }

    public LoanBuilder book(String book) {
        this.book = book;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Loan build() {
        return new Loan(Objects.requireNonNull(book, "book"));
    }
}
