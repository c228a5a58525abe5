package com.example.library.api;

import com.example.library.model.Extension;
import com.example.library.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.function.Function;

/** {@code POST /extensions} */
@Generated("concordat")
public final class ExtendLoan {
    private ExtendLoan() {}

    /** {@code POST /extensions} */
    public interface Handler {
        Response extendLoan(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(Extension body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<NoContent, T> noContent,
                Function<UnprocessableContent, T> unprocessableContent,
                Function<ClientError, T> clientError) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            if (this instanceof UnprocessableContent response) {
                return unprocessableContent.apply(response);
            }
            return clientError.apply((ClientError) this);
        }
    }

    /** 204: It is extended. */
    public record NoContent() implements Response {}

    /** 422: What is wrong. */
    public record UnprocessableContent(Fault body) implements Response {}

    /** 4XX: What is wrong. */
    public record ClientError(int status, Fault body) implements Response {
        public ClientError {
            Status.requireRange(status, "4XX", "422");
        }
    }

    public static Response noContent() {
        return new NoContent();
    }

    public static Response unprocessableContent(Fault body) {
        return new UnprocessableContent(body);
    }

    public static Response clientError(int status, Fault body) {
        return new ClientError(status, body);
    }
}
