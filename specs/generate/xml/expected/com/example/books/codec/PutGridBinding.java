package com.example.books.codec;

import com.example.books.api.PutGrid;
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
import org.jspecify.annotations.Nullable;

/** {@code PUT /grids} over HTTP. */
@Generated("concordat")
public final class PutGridBinding
        implements OperationBinding<PutGrid.Request, PutGrid.Response>,
                ClientBinding<PutGrid.Request, PutGrid.Response> {
    public static final PutGridBinding INSTANCE = new PutGridBinding();

    private static final Operation OPERATION = Operation.of("putGrid", "PUT", "/grids")
            .answers("204");
    private static final Content<Body> BODY = Content.binary("application/xml").required();

    private PutGridBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public PutGrid.@Nullable Request read(RequestReader in) {
        Body body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new PutGrid.Request(body);
    }

    @Override
    public Class<PutGrid.Response> responseType() {
        return PutGrid.Response.class;
    }

    @Override
    public void write(PutGrid.Response response, ResponseWriter out) {
        if (response instanceof PutGrid.NoContent) {
            out.status(204);
        }
    }

    @Override
    public void write(PutGrid.Request request, RequestWriter out) {
        out.binary("application/xml", request.body());
    }

    @Override
    public PutGrid.Response read(ResponseReader in) {
        if (in.is("204")) {
            return new PutGrid.NoContent();
        }
        throw in.undeclared();
    }
}
