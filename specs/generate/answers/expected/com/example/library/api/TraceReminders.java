package com.example.library.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code TRACE /reminders} */
@Generated("concordat")
public final class TraceReminders {
    private TraceReminders() {}

    /** {@code TRACE /reminders} */
    public interface Handler {
        CompletionStage<Response> traceReminders(Request request, Call<Caller> call);
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

    /** 200: They came. */
    public record Ok(String body) implements Response {}

    public static Response ok(String body) {
        return new Ok(body);
    }
}
