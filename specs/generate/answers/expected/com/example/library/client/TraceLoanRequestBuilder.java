package com.example.library.client;

import com.example.library.api.TraceLoan;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TraceLoan.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class TraceLoanRequestBuilder {
    private @Nullable Long loan;

    public TraceLoanRequestBuilder loan(long loan) {
        this.loan = loan;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public TraceLoan.Request build() {
        return new TraceLoan.Request(Objects.requireNonNull(loan, "loan"));
    }
}
