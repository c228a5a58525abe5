package com.example.weather.codec;

import com.example.weather.api.ListPlaces;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.limit.RateLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code GET /places} over HTTP. */
@Generated("concordat")
public final class ListPlacesBinding implements OperationBinding<ListPlaces.Request, ListPlaces.Response> {
    public static final ListPlacesBinding INSTANCE = new ListPlacesBinding();

    private static final Operation OPERATION = Operation.of("listPlaces", "GET", "/places")
            .answers("200", "application/json")
            .answers("4XX")
            .limited(new RateLimit(RateLimit.Key.ADDRESS, 5, Duration.ofSeconds(1), 5));
    private static final ListOf<String> OK_BODY = ListOf.of(Text.ANY);

    private ListPlacesBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public ListPlaces.@Nullable Request read(RequestReader in) {
        return new ListPlaces.Request();
    }

    @Override
    public Class<ListPlaces.Response> responseType() {
        return ListPlaces.Response.class;
    }

    @Override
    public void write(ListPlaces.Response response, ResponseWriter out) {
        if (response instanceof ListPlaces.Ok ok) {
            out.status(200);
            out.json("application/json", OK_BODY, ok.body());
        } else if (response instanceof ListPlaces.ClientError clientError) {
            out.status(clientError.status());
        }
    }
}
