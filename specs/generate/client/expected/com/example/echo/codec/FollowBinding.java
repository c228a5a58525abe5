package com.example.echo.codec;

import com.example.echo.api.Follow;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /ticks} over HTTP. */
@Generated("concordat")
public final class FollowBinding
        implements OperationBinding<Follow.Request, Follow.Response>, ClientBinding<Follow.Request, Follow.Response> {
    public static final FollowBinding INSTANCE = new FollowBinding();

    private static final Operation OPERATION = Operation.of("follow", "GET", "/ticks")
            .answers("200", "text/event-stream")
            .secured(Challenge.bearer("token"))
            .secured(Challenge.apiKey("key", "query", "api key"), Challenge.basic("login"));

    private FollowBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Follow.@Nullable Request read(RequestReader in) {
        return new Follow.Request();
    }

    @Override
    public Class<Follow.Response> responseType() {
        return Follow.Response.class;
    }

    @Override
    public void write(Follow.Response response, ResponseWriter out) {
        if (response instanceof Follow.Ok ok) {
            out.status(200);
            out.items("text/event-stream", PointCodec.INSTANCE, ok.body());
        }
    }

    @Override
    public List<List<String>> security() {
        return List.of(List.of("token"), List.of("key", "login"));
    }

    @Override
    public void write(Follow.Request request, RequestWriter out) {}

    @Override
    public Follow.Response read(ResponseReader in) {
        if (in.is("200", "text/event-stream")) {
            return new Follow.Ok(in.items("text/event-stream", PointCodec.INSTANCE));
        }
        throw in.undeclared();
    }
}
