package com.example.echo.client;

import com.example.echo.api.SendForm;
import com.example.echo.model.SendFormRequest;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SendForm.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class SendFormRequestBuilder {
    private @Nullable SendFormRequest body;

    public SendFormRequestBuilder body(SendFormRequest body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public SendForm.Request build() {
        return new SendForm.Request(Objects.requireNonNull(body, "body"));
    }
}
