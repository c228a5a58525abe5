package com.example.parcels.async;

import com.example.parcels.api.GetPayment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.util.concurrent.CompletionStage;

/**
 * Tells how a parcel is paid for.
 *
 * <p>{@code GET /parcels/{parcelId}/payment}, answered later.
 */
@Generated("concordat")
public final class AsyncGetPayment {
    private AsyncGetPayment() {}

    /** Tells how a parcel is paid for. */
    public interface Handler {
        CompletionStage<GetPayment.Response> getPayment(GetPayment.Request request, Call<Caller> call);
    }
}
