package com.example.slow.api;

import com.example.slow.model.Answer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.stream.EventStream;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code GET /ticks} */
@Generated("concordat")
public final class Follow {
    private Follow() {}

    /** {@code GET /ticks} */
    public interface Handler {
        CompletionStage<Response> follow(Request request, Call<Caller> call);
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

    /** 200: Answers. */
    public record Ok(EventStream<Answer> body) implements Response {}

    public static Response ok(EventStream<Answer> body) {
        return new Ok(body);
    }
}
