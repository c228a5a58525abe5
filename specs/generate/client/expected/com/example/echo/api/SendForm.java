package com.example.echo.api;

import com.example.echo.model.SendFormRequest;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code POST /forms} */
@Generated("concordat")
public final class SendForm {
    private SendForm() {}

    /** {@code POST /forms} */
    public interface Handler {
        Response sendForm(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(SendFormRequest body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok) {
            return ok.apply((Ok) this);
        }
    }

    /** 200: How it was read. */
    public record Ok(String body) implements Response {}

    public static Response ok(String body) {
        return new Ok(body);
    }
}
