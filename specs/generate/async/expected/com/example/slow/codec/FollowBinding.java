package com.example.slow.codec;

import com.example.slow.api.Follow;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import org.jspecify.annotations.Nullable;

/** {@code GET /ticks} over HTTP. */
@Generated("concordat")
public final class FollowBinding implements OperationBinding<Follow.Request, Follow.Response> {
    public static final FollowBinding INSTANCE = new FollowBinding();

    private static final Operation OPERATION = Operation.of("follow", "GET", "/ticks")
            .answers("200", "text/event-stream")
            .secured(Challenge.apiKey("key", "header", "X-Api-Key"));

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
            out.items("text/event-stream", AnswerCodec.INSTANCE, ok.body());
        }
    }
}
