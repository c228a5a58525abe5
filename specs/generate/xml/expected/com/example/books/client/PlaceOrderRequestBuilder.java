package com.example.books.client;

import com.example.books.api.PlaceOrder;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PlaceOrder.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class PlaceOrderRequestBuilder {
    private PlaceOrder.Accept accept = PlaceOrder.Accept.JSON;
    private PlaceOrder.@Nullable RequestBody body;

    public PlaceOrderRequestBuilder accept(PlaceOrder.Accept accept) {
        this.accept = accept;
        return this;
    }

    public PlaceOrderRequestBuilder body(PlaceOrder.RequestBody body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public PlaceOrder.Request build() {
        return new PlaceOrder.Request(accept, Objects.requireNonNull(body, "body"));
    }
}
