package com.example.weather.codec;

import com.example.weather.api.GetWind;
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

/** {@code GET /winds/{place}} over HTTP. */
@Generated("concordat")
public final class GetWindBinding implements OperationBinding<GetWind.Request, GetWind.Response> {
    public static final GetWindBinding INSTANCE = new GetWindBinding();

    private static final Operation OPERATION = Operation.of("getWind", "GET", "/winds/{place}")
            .answers("200", "text/plain")
            .answers("304")
            .answers("504")
            .cached(new CachePolicy(Duration.ofSeconds(60), true, List.of()))
            .timeout(Duration.ofMillis(300));
    private static final Parameter<String> PLACE = Parameter.path("place", Text.ANY);

    private GetWindBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetWind.@Nullable Request read(RequestReader in) {
        String place = in.read(PLACE);
        if (place == null) {
            return null;
        }
        return new GetWind.Request(place);
    }

    @Override
    public Class<GetWind.Response> responseType() {
        return GetWind.Response.class;
    }

    @Override
    public void write(GetWind.Response response, ResponseWriter out) {
        if (response instanceof GetWind.Ok ok) {
            out.status(200);
            out.text("text/plain", Text.ANY, ok.body());
        } else if (response instanceof GetWind.NotModified) {
            out.status(304);
        } else if (response instanceof GetWind.GatewayTimeout) {
            out.status(504);
        }
    }
}
