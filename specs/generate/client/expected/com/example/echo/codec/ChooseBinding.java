package com.example.echo.codec;

import com.example.echo.api.Choose;
import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** {@code POST /choices} over HTTP. */
@Generated("concordat")
public final class ChooseBinding
        implements OperationBinding<Choose.Request, Choose.Response>, ClientBinding<Choose.Request, Choose.Response> {
    public static final ChooseBinding INSTANCE = new ChooseBinding();

    private static final Operation OPERATION = Operation.of("choose", "POST", "/choices")
            .answers("2XX", "application/json", "text/plain")
            .answers("409");
    private static final Parameter<URI> CALLBACK_URL = Parameter.query("callbackUrl", Formatted.URI);
    private static final ListOf<Point> BODY_CODEC = ListOf.of(PointCodec.INSTANCE);
    private static final Content<Choose.RequestBody> BODY = Content.<Choose.RequestBody>byMediaType()
            .json("application/json", BODY_CODEC, Choose.JsonBody::new)
            .text("text/csv", Text.ANY, Choose.CsvBody::new);

    private ChooseBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Choose.@Nullable Request read(RequestReader in) {
        URI callbackUrl = in.read(CALLBACK_URL);
        Choose.Accept accept =
                switch (in.accepted()) {
                    case "text/plain" -> Choose.Accept.TEXT;
                    default -> Choose.Accept.JSON;
                };
        Choose.RequestBody body = in.read(BODY);
        return new Choose.Request(callbackUrl, accept, body);
    }

    @Override
    public Class<Choose.Response> responseType() {
        return Choose.Response.class;
    }

    @Override
    public void write(Choose.Response response, ResponseWriter out) {
        if (response instanceof Choose.SuccessJson successJson) {
            out.status(successJson.status());
            out.json("application/json", PointCodec.INSTANCE, successJson.body());
        } else if (response instanceof Choose.SuccessText successText) {
            out.status(successText.status());
            out.text("text/plain", Text.ANY, successText.body());
        } else if (response instanceof Choose.Conflict) {
            out.status(409);
        }
    }

    @Override
    public void write(Choose.Request request, RequestWriter out) {
        out.write(CALLBACK_URL, request.callbackUrl());
        if (request.accept() == Choose.Accept.JSON) {
            out.accept("application/json");
        }
        if (request.accept() == Choose.Accept.TEXT) {
            out.accept("text/plain");
        }
        if (request.body() instanceof Choose.JsonBody body1) {
            out.json("application/json", BODY_CODEC, body1.value());
        } else if (request.body() instanceof Choose.CsvBody body2) {
            out.text("text/csv", Text.ANY, body2.value());
        }
    }

    @Override
    public Choose.Response read(ResponseReader in) {
        if (in.is("2XX", "application/json")) {
            return new Choose.SuccessJson(in.status(), in.json(PointCodec.INSTANCE));
        }
        if (in.is("2XX", "text/plain")) {
            return new Choose.SuccessText(in.status(), in.text(Text.ANY));
        }
        if (in.is("409")) {
            return new Choose.Conflict();
        }
        throw in.undeclared();
    }
}
