package com.example.echo.client;

import com.example.echo.api.Choose;
import dev.concordat.runtime.Generated;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Choose.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class ChooseRequestBuilder {
    private @Nullable URI callbackUrl;
    private Choose.Accept accept = Choose.Accept.JSON;
    private Choose.@Nullable RequestBody body;

    public ChooseRequestBuilder callbackUrl(@Nullable URI callbackUrl) {
        this.callbackUrl = callbackUrl;
        return this;
    }

    public ChooseRequestBuilder accept(Choose.Accept accept) {
        this.accept = accept;
        return this;
    }

    public ChooseRequestBuilder body(Choose.@Nullable RequestBody body) {
        this.body = body;
        return this;
    }

    public Choose.Request build() {
        return new Choose.Request(callbackUrl, accept, body);
    }
}
