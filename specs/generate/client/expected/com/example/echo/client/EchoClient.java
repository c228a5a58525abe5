package com.example.echo.client;

import com.example.echo.api.SendFile;
import com.example.echo.api.SendForm;
import com.example.echo.api.SendParts;
import com.example.echo.api.SendStyles;
import com.example.echo.codec.SendFileBinding;
import com.example.echo.codec.SendFormBinding;
import com.example.echo.codec.SendPartsBinding;
import com.example.echo.codec.SendStylesBinding;
import com.example.echo.model.Point;
import com.example.echo.model.SendFormRequest;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.client.ApiClient;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Calls the operations tagged "echo". A class, so that tests can replace it. */
@Generated("concordat")
public class EchoClient {
    private final ApiClient client;

    public EchoClient(ApiClient client) {
        this.client = client;
    }

    /**
     * Takes a parameter of every style
     *
     * <p>{@code GET /styles/{simple}/{label}/{pairs}}
     */
    public SendStyles.Response sendStyles(SendStyles.Request request) {
        return client.call(SendStylesBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<SendStyles.Response> sendStylesAsync(SendStyles.Request request) {
        return client.callAsync(SendStylesBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public SendStyles.Response sendStyles(List<String> simple, List<Long> label, Point pairs, String one) {
        return sendStyles(new SendStylesRequestBuilder().simple(simple).label(label).pairs(pairs).one(one).build());
    }

    /** {@code POST /forms} */
    public SendForm.Response sendForm(SendForm.Request request) {
        return client.call(SendFormBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<SendForm.Response> sendFormAsync(SendForm.Request request) {
        return client.callAsync(SendFormBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public SendForm.Response sendForm(SendFormRequest body) {
        return sendForm(new SendFormRequestBuilder().body(body).build());
    }

    /** {@code PUT /files/{name}} */
    public SendFile.Response sendFile(SendFile.Request request) {
        return client.call(SendFileBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<SendFile.Response> sendFileAsync(SendFile.Request request) {
        return client.callAsync(SendFileBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public SendFile.Response sendFile(String name) {
        return sendFile(new SendFileRequestBuilder().name(name).build());
    }

    /** {@code POST /uploads} */
    public SendParts.Response sendParts(SendParts.Request request) {
        return client.call(SendPartsBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<SendParts.Response> sendPartsAsync(SendParts.Request request) {
        return client.callAsync(SendPartsBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public SendParts.Response sendParts(SendParts.Form body) {
        return sendParts(new SendPartsRequestBuilder().body(body).build());
    }
}
