package com.example.parcels.client;

import com.example.parcels.api.GetPayment;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds a {@link GetPayment.Request}; what is not set is absent. */
@Generated("concordat")
public final class GetPaymentRequestBuilder {
    private @Nullable UUID parcelId;
    private @Nullable String ifNoneMatch;

    public GetPaymentRequestBuilder parcelId(UUID parcelId) {
        this.parcelId = parcelId;
        return this;
    }

    public GetPaymentRequestBuilder ifNoneMatch(@Nullable String ifNoneMatch) {
        this.ifNoneMatch = ifNoneMatch;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public GetPayment.Request build() {
        return new GetPayment.Request(Objects.requireNonNull(parcelId, "parcelId"), ifNoneMatch);
    }
}
