package com.example.books.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "orders".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface OrdersApi extends PlaceOrder.Handler, PutTitles.Handler, PutGrid.Handler {}
