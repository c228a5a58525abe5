package com.example.slow.codec;

import com.example.slow.api.GetTime;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code GET /clock} over HTTP. */
@Generated("concordat")
public final class GetTimeBinding implements OperationBinding<GetTime.Request, GetTime.Response> {
    public static final GetTimeBinding INSTANCE = new GetTimeBinding();

    private static final Operation OPERATION = Operation.of("getTime", "GET", "/clock")
            .answers("200", "text/plain")
            .secured(Challenge.apiKey("key", "header", "X-Api-Key"));

    private GetTimeBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetTime.@Nullable Request read(RequestReader in) {
        return new GetTime.Request();
    }

    @Override
    public Class<GetTime.Response> responseType() {
        return GetTime.Response.class;
    }

    @Override
    public void write(GetTime.Response response, ResponseWriter out) {
        if (response instanceof GetTime.Ok ok) {
            out.status(200);
            out.text("text/plain", Text.ANY, ok.body());
        }
    }
}
