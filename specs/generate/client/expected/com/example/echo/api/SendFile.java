package com.example.echo.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code PUT /files/{name}} */
@Generated("concordat")
public final class SendFile {
    private SendFile() {}

    /** {@code PUT /files/{name}} */
    public interface Handler {
        Response sendFile(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(String name, @Nullable Body body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<Default, T> otherwise) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 200: The same. */
    public record Ok(Body body) implements Response {}

    /** default: Something else. */
    public record Default(int status, String mediaType, Body body) implements Response {
        public Default {
            Status.requireOther(status, "200");
        }
    }

    public static Response ok(Body body) {
        return new Ok(body);
    }

    public static Response otherwise(int status, String mediaType, Body body) {
        return new Default(status, mediaType, body);
    }
}
