package com.example.weather.codec;

import com.example.weather.api.GetTide;
import com.example.weather.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Text;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code GET /tides/{place}} over HTTP. */
@Generated("concordat")
public final class GetTideBinding implements OperationBinding<GetTide.Request, GetTide.Response> {
    public static final GetTideBinding INSTANCE = new GetTideBinding();

    private static final Operation OPERATION = Operation.of("getTide", "GET", "/tides/{place}")
            .answers("200", "text/plain")
            .answers("503", "application/json")
            .error("503", "application/json", Fault.class, FaultCodec.INSTANCE)
            .timeout(Duration.ofMillis(300));
    private static final Parameter<String> PLACE = Parameter.path("place", Text.ANY);

    private GetTideBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetTide.@Nullable Request read(RequestReader in) {
        String place = in.read(PLACE);
        if (place == null) {
            return null;
        }
        return new GetTide.Request(place);
    }

    @Override
    public Class<GetTide.Response> responseType() {
        return GetTide.Response.class;
    }

    @Override
    public void write(GetTide.Response response, ResponseWriter out) {
        if (response instanceof GetTide.Ok ok) {
            out.status(200);
            out.text("text/plain", Text.ANY, ok.body());
        } else if (response instanceof GetTide.ServiceUnavailable serviceUnavailable) {
            out.status(503);
            out.json("application/json", FaultCodec.INSTANCE, serviceUnavailable.body());
        }
    }
}
