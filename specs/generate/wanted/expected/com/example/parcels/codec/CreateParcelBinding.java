package com.example.parcels.codec;

import com.example.parcels.api.CreateParcel;
import com.example.parcels.model.ParcelInput;
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
import org.jspecify.annotations.Nullable;

/** {@code POST /parcels} over HTTP. */
@Generated("concordat")
public final class CreateParcelBinding implements OperationBinding<CreateParcel.Request, CreateParcel.Response> {
    public static final CreateParcelBinding INSTANCE = new CreateParcelBinding();

    private static final Operation OPERATION = Operation.of("createParcel", "POST", "/parcels")
            .answers("201", "application/json")
            .answers("409", "application/problem+json")
            .answers("default", "application/problem+json")
            .error("409", "application/problem+json", Problem.class, ProblemCodec.INSTANCE)
            .error("default", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Parameter<String> IDEMPOTENCY_KEY =
            Parameter.header("Idempotency-Key", Text.ANY.length(8, 64));
    private static final Content<ParcelInput> BODY =
            Content.json("application/json", ParcelInputCodec.INSTANCE).required();

    private CreateParcelBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public CreateParcel.@Nullable Request read(RequestReader in) {
        String idempotencyKey = in.read(IDEMPOTENCY_KEY);
        ParcelInput body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new CreateParcel.Request(idempotencyKey, body);
    }

    @Override
    public Class<CreateParcel.Response> responseType() {
        return CreateParcel.Response.class;
    }

    @Override
    public void write(CreateParcel.Response response, ResponseWriter out) {
        if (response instanceof CreateParcel.Created created) {
            out.status(201);
            out.header("Location", Formatted.URI, created.location());
            out.header("ETag", Text.ANY, created.etag());
            out.json("application/json", ParcelCodec.INSTANCE, created.body());
        } else if (response instanceof CreateParcel.Conflict conflict) {
            out.status(409);
            out.json("application/problem+json", ProblemCodec.INSTANCE, conflict.body());
        } else if (response instanceof CreateParcel.Default other) {
            out.status(other.status());
            out.json("application/problem+json", ProblemCodec.INSTANCE, other.body());
        }
    }
}
