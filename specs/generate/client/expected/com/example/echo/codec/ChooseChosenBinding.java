package com.example.echo.codec;

import com.example.echo.api.ChooseChosen;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Text;
import java.util.List;

/** {@code POST {$request.query.callbackUrl}} over HTTP. */
@Generated("concordat")
public final class ChooseChosenBinding implements ClientBinding<ChooseChosen.Request, ChooseChosen.Response> {
    public static final ChooseChosenBinding INSTANCE = new ChooseChosenBinding();

    private static final Operation OPERATION = Operation.of("choose chosen", "POST", "{$request.query.callbackUrl}")
            .answers("2XX")
            .answers("410");
    private static final Parameter<String> X_SIGNATURE =
            Parameter.header("X-Signature", Text.ANY.length(3, Integer.MAX_VALUE)).required();

    private ChooseChosenBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public void write(ChooseChosen.Request request, RequestWriter out) {
        out.write(X_SIGNATURE, request.xSignature());
        out.json("application/json", PointCodec.INSTANCE, request.body());
    }

    @Override
    public ChooseChosen.Response read(ResponseReader in) {
        if (in.is("2XX")) {
            return new ChooseChosen.Success(in.status());
        }
        if (in.is("410")) {
            return new ChooseChosen.Gone();
        }
        throw in.undeclared();
    }
}
