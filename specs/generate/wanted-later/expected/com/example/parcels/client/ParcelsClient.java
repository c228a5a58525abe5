package com.example.parcels.client;

import com.example.parcels.api.GetPayment;
import dev.concordat.runtime.Generated;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Calls the operations tagged "parcels". */
@Generated("concordat")
public interface ParcelsClient {
    /**
     * Tells how a parcel is paid for.
     *
     * <p>{@code GET /parcels/{parcelId}/payment}
     */
    GetPayment.Response getPayment(GetPayment.Request request);

    /** The same without waiting. */
    CompletionStage<GetPayment.Response> getPaymentAsync(GetPayment.Request request);

    /** The same with the required parameters only. */
    default GetPayment.Response getPayment(UUID parcelId) {
        return getPayment(new GetPaymentRequestBuilder().parcelId(parcelId).build());
    }
}
