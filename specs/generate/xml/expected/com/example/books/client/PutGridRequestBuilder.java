package com.example.books.client;

import com.example.books.api.PutGrid;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PutGrid.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class PutGridRequestBuilder {
    private @Nullable Body body;

    public PutGridRequestBuilder body(Body body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public PutGrid.Request build() {
        return new PutGrid.Request(Objects.requireNonNull(body, "body"));
    }
}
