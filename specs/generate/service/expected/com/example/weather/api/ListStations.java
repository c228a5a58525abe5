package com.example.weather.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code GET /stations} */
@Generated("concordat")
public final class ListStations {
    private ListStations() {}

    /** {@code GET /stations} */
    public interface Handler {
        CompletionStage<Response> listStations(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request() {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<TooManyRequests, T> tooManyRequests) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return tooManyRequests.apply((TooManyRequests) this);
        }
    }

    /** 200: Names. */
    public record Ok(List<String> body) implements Response {
        public Ok {
            body = Immutable.list(body);
        }
    }

    /** 429: Wait a little. */
    public record TooManyRequests() implements Response {}

    public static Response ok(List<String> body) {
        return new Ok(body);
    }

    public static Response tooManyRequests() {
        return new TooManyRequests();
    }
}
