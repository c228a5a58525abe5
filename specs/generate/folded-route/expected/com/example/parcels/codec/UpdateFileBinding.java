package com.example.parcels.codec;

import com.example.parcels.api.UpdateFile;
import com.example.parcels.model.UpdateFileFields;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code PUT /files/{id}} over HTTP. */
@Generated("concordat")
public final class UpdateFileBinding implements OperationBinding<UpdateFile.Request, UpdateFile.Response> {
    public static final UpdateFileBinding INSTANCE = new UpdateFileBinding();

    private static final Operation OPERATION = Operation.of("updateFile", "PUT", "/files/{id}")
            .answers("200", "application/json")
            .answers("404")
            .answers("201");
    private static final Parameter<String> ID = Parameter.path("id", Text.ANY);
    private static final Parameter<UpdateFileFields> FIELDS =
            Parameter.query("fields", UpdateFileFieldsCodec.INSTANCE).explode(false);
    private static final Parameter<String> IF_MATCH = Parameter.header("If-Match", Text.ANY);
    private static final Content<UpdateFile.RequestBody> BODY = Content.<UpdateFile.RequestBody>byMediaType()
            .json("application/json", UpdateFileRequestCodec.INSTANCE, UpdateFile.JsonBody::new)
            .text("text/plain", Text.ANY, UpdateFile.TextBody::new);

    private UpdateFileBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public UpdateFile.@Nullable Request read(RequestReader in) {
        String id = in.read(ID);
        UpdateFileFields fields = in.read(FIELDS);
        String ifMatch = in.read(IF_MATCH);
        UpdateFile.RequestBody body = in.read(BODY);
        if (id == null) {
            return null;
        }
        return new UpdateFile.Request(id, fields, ifMatch, body);
    }

    @Override
    public Class<UpdateFile.Response> responseType() {
        return UpdateFile.Response.class;
    }

    @Override
    public void write(UpdateFile.Response response, ResponseWriter out) {
        if (response instanceof UpdateFile.Ok ok) {
            out.status(200);
            out.header("ETag", Text.ANY, ok.etag());
            out.json("application/json", UpdateFile200ResponseCodec.INSTANCE, ok.body());
        } else if (response instanceof UpdateFile.NotFound) {
            out.status(404);
        } else if (response instanceof UpdateFile.Created) {
            out.status(201);
        }
    }
}
