package com.example.books.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.List;
import java.util.function.Function;

/** {@code PUT /titles} */
@Generated("concordat")
public final class PutTitles {
    private PutTitles() {}

    /** {@code PUT /titles} */
    public interface Handler {
        Response putTitles(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(List<String> body) {
        public Request {
            body = Immutable.list(body);
        }
    }

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok) {
            return ok.apply((Ok) this);
        }
    }

    /** 200: The same titles. */
    public record Ok(List<String> body) implements Response {
        public Ok {
            body = Immutable.list(body);
        }
    }

    public static Response ok(List<String> body) {
        return new Ok(body);
    }
}
