package com.example.weather.codec;

import com.example.weather.api.ListStations;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.limit.RateLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code GET /stations} over HTTP. */
@Generated("concordat")
public final class ListStationsBinding implements OperationBinding<ListStations.Request, ListStations.Response> {
    public static final ListStationsBinding INSTANCE = new ListStationsBinding();

    private static final Operation OPERATION = Operation.of("listStations", "GET", "/stations")
            .answers("200", "application/json")
            .answers("429")
            .secured(Challenge.apiKey("key", "query", "key"))
            .secured()
            .limited(new RateLimit(RateLimit.Key.API_KEY, 1, Duration.ofSeconds(86400), 1));
    private static final ListOf<String> OK_BODY = ListOf.of(Text.ANY);

    private ListStationsBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public ListStations.@Nullable Request read(RequestReader in) {
        return new ListStations.Request();
    }

    @Override
    public Class<ListStations.Response> responseType() {
        return ListStations.Response.class;
    }

    @Override
    public void write(ListStations.Response response, ResponseWriter out) {
        if (response instanceof ListStations.Ok ok) {
            out.status(200);
            out.json("application/json", OK_BODY, ok.body());
        } else if (response instanceof ListStations.TooManyRequests) {
            out.status(429);
        }
    }
}
