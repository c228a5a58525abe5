package com.example.echo.codec;

import com.example.echo.api.SendFile;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code PUT /files/{name}} over HTTP. */
@Generated("concordat")
public final class SendFileBinding
        implements OperationBinding<SendFile.Request, SendFile.Response>,
                ClientBinding<SendFile.Request, SendFile.Response> {
    public static final SendFileBinding INSTANCE = new SendFileBinding();

    private static final Operation OPERATION = Operation.of("sendFile", "PUT", "/files/{name}")
            .answers("200", "application/octet-stream")
            .answers("default", "image/*");
    private static final Parameter<String> NAME = Parameter.path("name", Text.ANY);
    private static final Content<Body> BODY = Content.binary("application/octet-stream");

    private SendFileBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public SendFile.@Nullable Request read(RequestReader in) {
        String name = in.read(NAME);
        Body body = in.read(BODY);
        if (name == null) {
            return null;
        }
        return new SendFile.Request(name, body);
    }

    @Override
    public Class<SendFile.Response> responseType() {
        return SendFile.Response.class;
    }

    @Override
    public void write(SendFile.Response response, ResponseWriter out) {
        if (response instanceof SendFile.Ok ok) {
            out.status(200);
            out.binary("application/octet-stream", ok.body());
        } else if (response instanceof SendFile.Default other) {
            out.status(other.status());
            out.binary(other.mediaType(), other.body());
        }
    }

    @Override
    public void write(SendFile.Request request, RequestWriter out) {
        out.write(NAME, request.name());
        if (request.body() != null) {
            out.binary("application/octet-stream", request.body());
        }
    }

    @Override
    public SendFile.Response read(ResponseReader in) {
        if (in.is("200", "application/octet-stream")) {
            return new SendFile.Ok(in.binary());
        }
        if (in.is("default", "image/*")) {
            return new SendFile.Default(in.status(), in.mediaType(), in.binary());
        }
        throw in.undeclared();
    }
}
