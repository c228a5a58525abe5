package com.example.library.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record Loan(String book) {
    public static LoanBuilder builder() {
        return new LoanBuilder();
    }

    /** A builder that holds the values of this record. */
    public LoanBuilder with() {
        return new LoanBuilder(this);
    }
}
