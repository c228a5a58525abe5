package com.example.weather.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code DELETE /forecasts/{place}} */
@Generated("concordat")
public final class DropForecast {
    private DropForecast() {}

    /** {@code DELETE /forecasts/{place}} */
    public interface Handler {
        Response dropForecast(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(String place) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent, Function<NotFound, T> notFound) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            return notFound.apply((NotFound) this);
        }
    }

    /** 204: It is made anew. */
    public record NoContent() implements Response {}

    /** 404: No such place. */
    public record NotFound() implements Response {}

    public static Response noContent() {
        return new NoContent();
    }

    public static Response notFound() {
        return new NotFound();
    }
}
