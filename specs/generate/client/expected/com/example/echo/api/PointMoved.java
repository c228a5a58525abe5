package com.example.echo.api;

import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code POST pointMoved} */
@Generated("concordat")
public final class PointMoved {
    private PointMoved() {}

    /** What the operation is asked. */
    public record Request(@Nullable Point body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent) {
            return noContent.apply((NoContent) this);
        }
    }

    /** 204: Received. */
    public record NoContent() implements Response {}

    public static Response noContent() {
        return new NoContent();
    }
}
