package com.example.weather.codec;

import com.example.weather.api.DropForecast;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code DELETE /forecasts/{place}} over HTTP. */
@Generated("concordat")
public final class DropForecastBinding implements OperationBinding<DropForecast.Request, DropForecast.Response> {
    public static final DropForecastBinding INSTANCE = new DropForecastBinding();

    private static final Operation OPERATION = Operation.of("dropForecast", "DELETE", "/forecasts/{place}")
            .answers("204")
            .answers("404");
    private static final Parameter<String> PLACE = Parameter.path("place", Text.ANY);

    private DropForecastBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public DropForecast.@Nullable Request read(RequestReader in) {
        String place = in.read(PLACE);
        if (place == null) {
            return null;
        }
        return new DropForecast.Request(place);
    }

    @Override
    public Class<DropForecast.Response> responseType() {
        return DropForecast.Response.class;
    }

    @Override
    public void write(DropForecast.Response response, ResponseWriter out) {
        if (response instanceof DropForecast.NoContent) {
            out.status(204);
        } else if (response instanceof DropForecast.NotFound) {
            out.status(404);
        }
    }
}
