package com.example.library.client;

import com.example.library.api.GetLoan;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link GetLoan.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class GetLoanRequestBuilder {
    private @Nullable Long loan;

    public GetLoanRequestBuilder loan(long loan) {
        this.loan = loan;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public GetLoan.Request build() {
        return new GetLoan.Request(Objects.requireNonNull(loan, "loan"));
    }
}
