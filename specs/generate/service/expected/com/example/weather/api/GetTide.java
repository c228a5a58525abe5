package com.example.weather.api;

import com.example.weather.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code GET /tides/{place}} */
@Generated("concordat")
public final class GetTide {
    private GetTide() {}

    /** {@code GET /tides/{place}} */
    public interface Handler {
        Response getTide(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(String place) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<ServiceUnavailable, T> serviceUnavailable) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return serviceUnavailable.apply((ServiceUnavailable) this);
        }
    }

    /** 200: The tide. */
    public record Ok(String body) implements Response {}

    /** 503: It takes too long. */
    public record ServiceUnavailable(Fault body) implements Response {}

    public static Response ok(String body) {
        return new Ok(body);
    }

    public static Response serviceUnavailable(Fault body) {
        return new ServiceUnavailable(body);
    }
}
