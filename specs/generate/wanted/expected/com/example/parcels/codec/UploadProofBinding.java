package com.example.parcels.codec;

import com.example.parcels.api.UploadProof;
import com.example.parcels.model.Problem;
import com.example.parcels.model.ProofDetails;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.input.Part;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code POST /parcels/{parcelId}/proof} over HTTP. */
@Generated("concordat")
public final class UploadProofBinding implements OperationBinding<UploadProof.Request, UploadProof.Response> {
    public static final UploadProofBinding INSTANCE = new UploadProofBinding();

    private static final Operation OPERATION = Operation.of("uploadProof", "POST", "/parcels/{parcelId}/proof")
            .answers("204")
            .answers("404", "application/problem+json")
            .answers("default", "application/problem+json")
            .error("404", "application/problem+json", Problem.class, ProblemCodec.INSTANCE)
            .error("default", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Parameter<UUID> PARCEL_ID = Parameter.path("parcelId", Formatted.UUID);
    private static final Part<FilePart> PHOTO = Part.file("photo", "image/jpeg", "image/png").required();
    private static final Part<String> RECIPIENT = Part.text("recipient", Text.ANY.length(1, 80)).required();
    private static final Part<ProofDetails> DETAILS = Part.json("details", ProofDetailsCodec.INSTANCE);

    private UploadProofBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public UploadProof.@Nullable Request read(RequestReader in) {
        UUID parcelId = in.read(PARCEL_ID);
        FilePart photo = in.read(PHOTO);
        String recipient = in.read(RECIPIENT);
        ProofDetails details = in.read(DETAILS);
        if (parcelId == null || photo == null || recipient == null) {
            return null;
        }
        return new UploadProof.Request(parcelId, new UploadProof.Form(photo, recipient, details));
    }

    @Override
    public Class<UploadProof.Response> responseType() {
        return UploadProof.Response.class;
    }

    @Override
    public void write(UploadProof.Response response, ResponseWriter out) {
        if (response instanceof UploadProof.NoContent) {
            out.status(204);
        } else if (response instanceof UploadProof.NotFound notFound) {
            out.status(404);
            out.json("application/problem+json", ProblemCodec.INSTANCE, notFound.body());
        } else if (response instanceof UploadProof.Default other) {
            out.status(other.status());
            out.json("application/problem+json", ProblemCodec.INSTANCE, other.body());
        }
    }
}
