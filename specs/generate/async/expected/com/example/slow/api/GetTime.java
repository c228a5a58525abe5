package com.example.slow.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code GET /clock} */
@Generated("concordat")
public final class GetTime {
    private GetTime() {}

    /** {@code GET /clock} */
    public interface Handler {
        Response getTime(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request() {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok) {
            return ok.apply((Ok) this);
        }
    }

    /** 200: The time. */
    public record Ok(String body) implements Response {}

    public static Response ok(String body) {
        return new Ok(body);
    }
}
