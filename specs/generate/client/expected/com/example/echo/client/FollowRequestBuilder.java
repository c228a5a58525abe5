package com.example.echo.client;

import com.example.echo.api.Follow;
import dev.concordat.runtime.Generated;

/** Builds a {@link Follow.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class FollowRequestBuilder {

    public Follow.Request build() {
        return new Follow.Request();
    }
}
