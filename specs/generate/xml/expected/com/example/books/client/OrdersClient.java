package com.example.books.client;

import com.example.books.api.PlaceOrder;
import com.example.books.api.PutGrid;
import com.example.books.api.PutTitles;
import com.example.books.codec.PlaceOrderBinding;
import com.example.books.codec.PutGridBinding;
import com.example.books.codec.PutTitlesBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.client.ApiClient;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Calls the operations tagged "orders". A class, so that tests can replace it. */
@Generated("concordat")
public class OrdersClient {
    private final ApiClient client;

    public OrdersClient(ApiClient client) {
        this.client = client;
    }

    /** {@code POST /orders} */
    public PlaceOrder.Response placeOrder(PlaceOrder.Request request) {
        return client.call(PlaceOrderBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<PlaceOrder.Response> placeOrderAsync(PlaceOrder.Request request) {
        return client.callAsync(PlaceOrderBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public PlaceOrder.Response placeOrder(PlaceOrder.RequestBody body) {
        return placeOrder(new PlaceOrderRequestBuilder().body(body).build());
    }

    /** {@code PUT /titles} */
    public PutTitles.Response putTitles(PutTitles.Request request) {
        return client.call(PutTitlesBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<PutTitles.Response> putTitlesAsync(PutTitles.Request request) {
        return client.callAsync(PutTitlesBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public PutTitles.Response putTitles(List<String> body) {
        return putTitles(new PutTitlesRequestBuilder().body(body).build());
    }

    /** {@code PUT /grids} */
    public PutGrid.Response putGrid(PutGrid.Request request) {
        return client.call(PutGridBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<PutGrid.Response> putGridAsync(PutGrid.Request request) {
        return client.callAsync(PutGridBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public PutGrid.Response putGrid(Body body) {
        return putGrid(new PutGridRequestBuilder().body(body).build());
    }
}
