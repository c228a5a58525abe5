package com.example.weather.codec;

import com.example.weather.api.GetForecast;
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

/** {@code GET /forecasts/{place}} over HTTP. */
@Generated("concordat")
public final class GetForecastBinding implements OperationBinding<GetForecast.Request, GetForecast.Response> {
    public static final GetForecastBinding INSTANCE = new GetForecastBinding();

    private static final Operation OPERATION = Operation.of("getForecast", "GET", "/forecasts/{place}")
            .answers("200", "application/json", "text/plain")
            .answers("304")
            .answers("404")
            .cached(new CachePolicy(Duration.ofSeconds(600), true, List.of("Accept-Language")));
    private static final Parameter<String> PLACE = Parameter.path("place", Text.ANY);

    private GetForecastBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetForecast.@Nullable Request read(RequestReader in) {
        String place = in.read(PLACE);
        GetForecast.Accept accept =
                switch (in.accepted()) {
                    case "text/plain" -> GetForecast.Accept.TEXT;
                    default -> GetForecast.Accept.JSON;
                };
        if (place == null) {
            return null;
        }
        return new GetForecast.Request(place, accept);
    }

    @Override
    public Class<GetForecast.Response> responseType() {
        return GetForecast.Response.class;
    }

    @Override
    public void write(GetForecast.Response response, ResponseWriter out) {
        if (response instanceof GetForecast.OkJson okJson) {
            out.status(200);
            out.header("ETag", Text.ANY, okJson.etag());
            out.json("application/json", ReportCodec.INSTANCE, okJson.body());
        } else if (response instanceof GetForecast.OkText okText) {
            out.status(200);
            out.header("ETag", Text.ANY, okText.etag());
            out.text("text/plain", Text.ANY, okText.body());
        } else if (response instanceof GetForecast.NotModified) {
            out.status(304);
        } else if (response instanceof GetForecast.NotFound) {
            out.status(404);
        }
    }
}
