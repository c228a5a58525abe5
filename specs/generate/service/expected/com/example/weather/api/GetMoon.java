package com.example.weather.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code GET /moon} */
@Generated("concordat")
public final class GetMoon {
    private GetMoon() {}

    /** {@code GET /moon} */
    public interface Handler {
        Response getMoon(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(@Nullable String xHemisphere) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<NotModified, T> notModified) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return notModified.apply((NotModified) this);
        }
    }

    /** 200: The moon. */
    public record Ok(String body) implements Response {}

    /** 304: You have it already. */
    public record NotModified() implements Response {}

    public static Response ok(String body) {
        return new Ok(body);
    }

    public static Response notModified() {
        return new NotModified();
    }
}
