package com.example.library.client;

import com.example.library.api.ExtendLoan;
import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ExtendLoan.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class ExtendLoanRequestBuilder {
    private @Nullable Extension body;

    public ExtendLoanRequestBuilder body(Extension body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ExtendLoan.Request build() {
        return new ExtendLoan.Request(Objects.requireNonNull(body, "body"));
    }
}
