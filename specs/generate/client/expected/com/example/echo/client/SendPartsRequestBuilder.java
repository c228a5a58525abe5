package com.example.echo.client;

import com.example.echo.api.SendParts;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SendParts.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class SendPartsRequestBuilder {
    private SendParts.@Nullable Form body;

    public SendPartsRequestBuilder body(SendParts.Form body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public SendParts.Request build() {
        return new SendParts.Request(Objects.requireNonNull(body, "body"));
    }
}
