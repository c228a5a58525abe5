package com.example.weather.codec;

import com.example.weather.api.GetMoon;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.CachePolicy;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Text;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /moon} over HTTP. */
@Generated("concordat")
public final class GetMoonBinding implements OperationBinding<GetMoon.Request, GetMoon.Response> {
    public static final GetMoonBinding INSTANCE = new GetMoonBinding();

    private static final Operation OPERATION = Operation.of("getMoon", "GET", "/moon")
            .answers("200", "text/plain")
            .answers("304")
            .cached(new CachePolicy(Duration.ofSeconds(600), false, List.of()));
    private static final Parameter<String> X_HEMISPHERE = Parameter.header("X-Hemisphere", Text.ANY);

    private GetMoonBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetMoon.@Nullable Request read(RequestReader in) {
        String xHemisphere = in.read(X_HEMISPHERE);
        return new GetMoon.Request(xHemisphere);
    }

    @Override
    public Class<GetMoon.Response> responseType() {
        return GetMoon.Response.class;
    }

    @Override
    public void write(GetMoon.Response response, ResponseWriter out) {
        if (response instanceof GetMoon.Ok ok) {
            out.status(200);
            out.text("text/plain", Text.ANY, ok.body());
        } else if (response instanceof GetMoon.NotModified) {
            out.status(304);
        }
    }
}
