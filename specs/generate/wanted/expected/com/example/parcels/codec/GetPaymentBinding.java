package com.example.parcels.codec;

import com.example.parcels.api.GetPayment;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code GET /parcels/{parcelId}/payment} over HTTP. */
@Generated("concordat")
public final class GetPaymentBinding implements OperationBinding<GetPayment.Request, GetPayment.Response> {
    public static final GetPaymentBinding INSTANCE = new GetPaymentBinding();

    private static final Operation OPERATION = Operation.of("getPayment", "GET", "/parcels/{parcelId}/payment")
            .answers("200", "application/json")
            .answers("304")
            .answers("404", "application/problem+json")
            .error("404", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Parameter<UUID> PARCEL_ID = Parameter.path("parcelId", Formatted.UUID);
    private static final Parameter<String> IF_NONE_MATCH = Parameter.header("If-None-Match", Text.ANY);

    private GetPaymentBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetPayment.@Nullable Request read(RequestReader in) {
        UUID parcelId = in.read(PARCEL_ID);
        String ifNoneMatch = in.read(IF_NONE_MATCH);
        if (parcelId == null) {
            return null;
        }
        return new GetPayment.Request(parcelId, ifNoneMatch);
    }

    @Override
    public Class<GetPayment.Response> responseType() {
        return GetPayment.Response.class;
    }

    @Override
    public void write(GetPayment.Response response, ResponseWriter out) {
        if (response instanceof GetPayment.Ok ok) {
            out.status(200);
            out.header("ETag", Text.ANY, ok.etag());
            out.json("application/json", PaymentCodec.INSTANCE, ok.body());
        } else if (response instanceof GetPayment.NotModified) {
            out.status(304);
        } else if (response instanceof GetPayment.NotFound notFound) {
            out.status(404);
            out.json("application/problem+json", ProblemCodec.INSTANCE, notFound.body());
        }
    }
}
