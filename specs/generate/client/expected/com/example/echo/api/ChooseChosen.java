package com.example.echo.api;

import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.function.Function;

/**
 * A point was chosen
 *
 * <p>{@code POST {$request.query.callbackUrl}}
 */
@Generated("concordat")
public final class ChooseChosen {
    private ChooseChosen() {}

    /** What the operation is asked. */
    public record Request(String xSignature, Point body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Success, T> success, Function<Gone, T> gone) {
            if (this instanceof Success response) {
                return success.apply(response);
            }
            return gone.apply((Gone) this);
        }
    }

    /** 2XX: Received. */
    public record Success(int status) implements Response {
        public Success {
            Status.requireRange(status, "2XX");
        }
    }

    /** 410: Nobody wants to know any more. */
    public record Gone() implements Response {}

    public static Response success(int status) {
        return new Success(status);
    }

    public static Response gone() {
        return new Gone();
    }
}
