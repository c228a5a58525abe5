package com.example.echo.client;

import com.example.echo.api.ChooseChosen;
import com.example.echo.codec.ChooseChosenBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ApiClient;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/** Sends the callbacks of the contract, each to the URL that its receiver gave. */
@Generated("concordat")
public class Callbacks {
    private final ApiClient client;

    public Callbacks(ApiClient client) {
        this.client = client;
    }

    /**
     * A point was chosen
     *
     * <p>{@code POST {$request.query.callbackUrl}}
     */
    public ChooseChosen.Response chooseChosen(URI url, ChooseChosen.Request request) {
        return client.call(ChooseChosenBinding.INSTANCE, url, request);
    }

    /** The same without waiting. */
    public CompletionStage<ChooseChosen.Response> chooseChosenAsync(URI url, ChooseChosen.Request request) {
        return client.callAsync(ChooseChosenBinding.INSTANCE, url, request);
    }
}
