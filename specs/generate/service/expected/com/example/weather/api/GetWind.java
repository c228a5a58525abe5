package com.example.weather.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code GET /winds/{place}} */
@Generated("concordat")
public final class GetWind {
    private GetWind() {}

    /** {@code GET /winds/{place}} */
    public interface Handler {
        CompletionStage<Response> getWind(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(String place) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<Ok, T> ok, Function<NotModified, T> notModified, Function<GatewayTimeout, T> gatewayTimeout) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            if (this instanceof NotModified response) {
                return notModified.apply(response);
            }
            return gatewayTimeout.apply((GatewayTimeout) this);
        }
    }

    /** 200: The wind. */
    public record Ok(String body) implements Response {}

    /** 304: It has not turned. */
    public record NotModified() implements Response {}

    /** 504: It takes too long. */
    public record GatewayTimeout() implements Response {}

    public static Response ok(String body) {
        return new Ok(body);
    }

    public static Response notModified() {
        return new NotModified();
    }

    public static Response gatewayTimeout() {
        return new GatewayTimeout();
    }
}
