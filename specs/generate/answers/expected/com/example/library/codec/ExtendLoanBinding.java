package com.example.library.codec;

import com.example.library.api.ExtendLoan;
import com.example.library.model.Extension;
import com.example.library.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /extensions} over HTTP. */
@Generated("concordat")
public final class ExtendLoanBinding
        implements OperationBinding<ExtendLoan.Request, ExtendLoan.Response>,
                ClientBinding<ExtendLoan.Request, ExtendLoan.Response> {
    public static final ExtendLoanBinding INSTANCE = new ExtendLoanBinding();

    private static final Operation OPERATION = Operation.of("extendLoan", "POST", "/extensions")
            .answers("204")
            .answers("422", "application/json")
            .answers("4XX", "application/json")
            .error("422", "application/json", Fault.class, FaultCodec.INSTANCE)
            .error("4XX", "application/json", Fault.class, FaultCodec.INSTANCE)
            .secured(Challenge.basic("login"))
            .secured(Challenge.bearer("token", "loans:write"));
    private static final Content<Extension> BODY = Content.json("application/json", ExtensionCodec.INSTANCE).required();

    private ExtendLoanBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public ExtendLoan.@Nullable Request read(RequestReader in) {
        Extension body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new ExtendLoan.Request(body);
    }

    @Override
    public Class<ExtendLoan.Response> responseType() {
        return ExtendLoan.Response.class;
    }

    @Override
    public void write(ExtendLoan.Response response, ResponseWriter out) {
        if (response instanceof ExtendLoan.NoContent) {
            out.status(204);
        } else if (response instanceof ExtendLoan.UnprocessableContent unprocessableContent) {
            out.status(422);
            out.json("application/json", FaultCodec.INSTANCE, unprocessableContent.body());
        } else if (response instanceof ExtendLoan.ClientError clientError) {
            out.status(clientError.status());
            out.json("application/json", FaultCodec.INSTANCE, clientError.body());
        }
    }

    @Override
    public List<List<String>> security() {
        return List.of(List.of("login"), List.of("token"));
    }

    @Override
    public void write(ExtendLoan.Request request, RequestWriter out) {
        out.json("application/json", ExtensionCodec.INSTANCE, request.body());
    }

    @Override
    public ExtendLoan.Response read(ResponseReader in) {
        if (in.is("204")) {
            return new ExtendLoan.NoContent();
        }
        if (in.is("422", "application/json")) {
            return new ExtendLoan.UnprocessableContent(in.json(FaultCodec.INSTANCE));
        }
        if (in.is("4XX", "application/json")) {
            return new ExtendLoan.ClientError(in.status(), in.json(FaultCodec.INSTANCE));
        }
        throw in.undeclared();
    }
}
