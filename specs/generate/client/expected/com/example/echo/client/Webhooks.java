package com.example.echo.client;

import com.example.echo.api.PointMoved;
import com.example.echo.codec.PointMovedBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ApiClient;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/** Sends the webhooks of the contract, each to the URL that its receiver gave. */
@Generated("concordat")
public class Webhooks {
    private final ApiClient client;

    public Webhooks(ApiClient client) {
        this.client = client;
    }

    /** {@code POST pointMoved} */
    public PointMoved.Response pointMoved(URI url, PointMoved.Request request) {
        return client.call(PointMovedBinding.INSTANCE, url, request);
    }

    /** The same without waiting. */
    public CompletionStage<PointMoved.Response> pointMovedAsync(URI url, PointMoved.Request request) {
        return client.callAsync(PointMovedBinding.INSTANCE, url, request);
    }
}
