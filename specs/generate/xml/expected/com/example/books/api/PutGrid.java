package com.example.books.api;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code PUT /grids} */
@Generated("concordat")
public final class PutGrid {
    private PutGrid() {}

    /** {@code PUT /grids} */
    public interface Handler {
        Response putGrid(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(Body body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent) {
            return noContent.apply((NoContent) this);
        }
    }

    /** 204: It is kept as it came. */
    public record NoContent() implements Response {}

    public static Response noContent() {
        return new NoContent();
    }
}
