package com.example.parcels.codec;

import com.example.parcels.api.PatchParcel;
import com.example.parcels.model.ParcelPatch;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code PATCH /parcels/{parcelId}} over HTTP. */
@Generated("concordat")
public final class PatchParcelBinding implements OperationBinding<PatchParcel.Request, PatchParcel.Response> {
    public static final PatchParcelBinding INSTANCE = new PatchParcelBinding();

    private static final Operation OPERATION = Operation.of("patchParcel", "PATCH", "/parcels/{parcelId}")
            .answers("200", "application/json")
            .answers("404", "application/problem+json")
            .answers("412", "application/problem+json")
            .answers("default", "application/problem+json")
            .error("404", "application/problem+json", Problem.class, ProblemCodec.INSTANCE)
            .error("412", "application/problem+json", Problem.class, ProblemCodec.INSTANCE)
            .error("default", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Parameter<UUID> PARCEL_ID = Parameter.path("parcelId", Formatted.UUID);
    private static final Parameter<String> IF_MATCH = Parameter.header("If-Match", Text.ANY).required();
    private static final Content<ParcelPatch> BODY =
            Content.json("application/merge-patch+json", ParcelPatchCodec.INSTANCE).required();

    private PatchParcelBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public PatchParcel.@Nullable Request read(RequestReader in) {
        UUID parcelId = in.read(PARCEL_ID);
        String ifMatch = in.read(IF_MATCH);
        ParcelPatch body = in.read(BODY);
        if (parcelId == null || ifMatch == null || body == null) {
            return null;
        }
        return new PatchParcel.Request(parcelId, ifMatch, body);
    }

    @Override
    public Class<PatchParcel.Response> responseType() {
        return PatchParcel.Response.class;
    }

    @Override
    public void write(PatchParcel.Response response, ResponseWriter out) {
        if (response instanceof PatchParcel.Ok ok) {
            out.status(200);
            out.header("ETag", Text.ANY, ok.etag());
            out.json("application/json", ParcelCodec.INSTANCE, ok.body());
        } else if (response instanceof PatchParcel.NotFound notFound) {
            out.status(404);
            out.json("application/problem+json", ProblemCodec.INSTANCE, notFound.body());
        } else if (response instanceof PatchParcel.PreconditionFailed preconditionFailed) {
            out.status(412);
            out.json("application/problem+json", ProblemCodec.INSTANCE, preconditionFailed.body());
        } else if (response instanceof PatchParcel.Default other) {
            out.status(other.status());
            out.json("application/problem+json", ProblemCodec.INSTANCE, other.body());
        }
    }
}
