package com.example.weather.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.List;
import java.util.function.Function;

/** {@code GET /places} */
@Generated("concordat")
public final class ListPlaces {
    private ListPlaces() {}

    /** {@code GET /places} */
    public interface Handler {
        Response listPlaces(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request() {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<ClientError, T> clientError) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return clientError.apply((ClientError) this);
        }
    }

    /** 200: Names. */
    public record Ok(List<String> body) implements Response {
        public Ok {
            body = Immutable.list(body);
        }
    }

    /** 4XX: Wait a little. */
    public record ClientError(int status) implements Response {
        public ClientError {
            Status.requireRange(status, "4XX");
        }
    }

    public static Response ok(List<String> body) {
        return new Ok(body);
    }

    public static Response clientError(int status) {
        return new ClientError(status);
    }
}
