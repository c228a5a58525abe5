package com.example.parcels.codec;

import com.example.parcels.api.CancelParcel;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Formatted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code DELETE /parcels/{parcelId}} over HTTP. */
@Generated("concordat")
public final class CancelParcelBinding implements OperationBinding<CancelParcel.Request, CancelParcel.Response> {
    public static final CancelParcelBinding INSTANCE = new CancelParcelBinding();

    private static final Operation OPERATION = Operation.of("cancelParcel", "DELETE", "/parcels/{parcelId}")
            .answers("204")
            .answers("404", "application/problem+json")
            .answers("default", "application/problem+json")
            .error("404", "application/problem+json", Problem.class, ProblemCodec.INSTANCE)
            .error("default", "application/problem+json", Problem.class, ProblemCodec.INSTANCE)
            .secured(Challenge.bearer("oauth", "parcels:write"))
            .secured(Challenge.apiKey("apiKey", "header", "X-Api-Key"));
    private static final Parameter<UUID> PARCEL_ID = Parameter.path("parcelId", Formatted.UUID);

    private CancelParcelBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public CancelParcel.@Nullable Request read(RequestReader in) {
        UUID parcelId = in.read(PARCEL_ID);
        if (parcelId == null) {
            return null;
        }
        return new CancelParcel.Request(parcelId);
    }

    @Override
    public Class<CancelParcel.Response> responseType() {
        return CancelParcel.Response.class;
    }

    @Override
    public void write(CancelParcel.Response response, ResponseWriter out) {
        if (response instanceof CancelParcel.NoContent) {
            out.status(204);
        } else if (response instanceof CancelParcel.NotFound notFound) {
            out.status(404);
            out.json("application/problem+json", ProblemCodec.INSTANCE, notFound.body());
        } else if (response instanceof CancelParcel.Default other) {
            out.status(other.status());
            out.json("application/problem+json", ProblemCodec.INSTANCE, other.body());
        }
    }
}
