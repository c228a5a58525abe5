package com.example.echo.codec;

import com.example.echo.api.PointMoved;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.RequestWriter;
import java.util.List;

/** {@code POST pointMoved} over HTTP. */
@Generated("concordat")
public final class PointMovedBinding implements ClientBinding<PointMoved.Request, PointMoved.Response> {
    public static final PointMovedBinding INSTANCE = new PointMovedBinding();

    private static final Operation OPERATION = Operation.of("pointMoved", "POST", "pointMoved")
            .answers("204");

    private PointMovedBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public void write(PointMoved.Request request, RequestWriter out) {
        if (request.body() != null) {
            out.json("application/json", PointCodec.INSTANCE, request.body());
        }
    }

    @Override
    public PointMoved.Response read(ResponseReader in) {
        if (in.is("204")) {
            return new PointMoved.NoContent();
        }
        throw in.undeclared();
    }
}
