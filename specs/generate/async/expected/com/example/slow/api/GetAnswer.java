package com.example.slow.api;

import com.example.slow.model.Answer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import dev.concordat.runtime.json.JsonValue;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Thinks about it
 *
 * <p>{@code GET /answers/{name}}
 */
@Generated("concordat")
public final class GetAnswer {
    private GetAnswer() {}

    /** Thinks about it */
    public interface Handler {
        CompletionStage<Response> getAnswer(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(String name) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<NotFound, T> notFound, Function<Default, T> otherwise) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            if (this instanceof NotFound response) {
                return notFound.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 200: The answer. */
    public record Ok(Answer body) implements Response {}

    /** 404: There is none. */
    public record NotFound() implements Response {}

    /** default: Trouble. */
    public record Default(int status, Map<String, JsonValue> body) implements Response {
        public Default {
            Status.requireOther(status, "200", "404");
            body = Immutable.map(body);
        }
    }

    public static Response ok(Answer body) {
        return new Ok(body);
    }

    public static Response notFound() {
        return new NotFound();
    }

    public static Response otherwise(int status, Map<String, JsonValue> body) {
        return new Default(status, body);
    }
}
