package com.example.library.codec;

import com.example.library.api.ExtendByForm;
import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Form;
import dev.concordat.runtime.violation.Place;
import org.jspecify.annotations.Nullable;

/** {@code POST /extensions?by=form} over HTTP. */
@Generated("concordat")
public final class ExtendByFormBinding
        implements OperationBinding<ExtendByForm.Request, ExtendByForm.Response>,
                ClientBinding<ExtendByForm.Request, ExtendByForm.Response> {
    public static final ExtendByFormBinding INSTANCE = new ExtendByFormBinding();

    private static final Operation OPERATION = Operation.of("extendByForm", "POST", "/extensions")
            .answers("204")
            .query("by=form");
    private static final Content<Extension> BODY =
            Content.form("application/x-www-form-urlencoded", ExtensionCodec.INSTANCE).required();

    private ExtendByFormBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public ExtendByForm.@Nullable Request read(RequestReader in) {
        Extension body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new ExtendByForm.Request(body);
    }

    @Override
    public Class<ExtendByForm.Response> responseType() {
        return ExtendByForm.Response.class;
    }

    @Override
    public void write(ExtendByForm.Response response, ResponseWriter out) {
        if (response instanceof ExtendByForm.NoContent) {
            out.status(204);
        }
    }

    @Override
    public void write(ExtendByForm.Request request, RequestWriter out) {
        out.parameter(Place.QUERY, "by", "by=form");
        out.write(Form.of("application/x-www-form-urlencoded", ExtensionCodec.INSTANCE), request.body());
    }

    @Override
    public ExtendByForm.Response read(ResponseReader in) {
        if (in.is("204")) {
            return new ExtendByForm.NoContent();
        }
        throw in.undeclared();
    }
}
