package com.example.parcels.api;

import com.example.parcels.model.Payment;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a parcel is paid for.
 *
 * <p>{@code GET /parcels/{parcelId}/payment}
 */
@Generated("concordat")
public final class GetPayment {
    private GetPayment() {}

    /** Tells how a parcel is paid for. */
    public interface Handler {
        Response getPayment(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(UUID parcelId, @Nullable String ifNoneMatch) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<NotModified, T> notModified, Function<NotFound, T> notFound) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            if (this instanceof NotModified response) {
                return notModified.apply(response);
            }
            return notFound.apply((NotFound) this);
        }
    }

    /** 200: The payment. */
    public record Ok(@Nullable String etag, Payment body) implements Response {}

    /** 304: The caller has the newest version. */
    public record NotModified() implements Response {}

    /** 404: There is no such parcel. */
    public record NotFound(Problem body) implements Response {}

    public static Response ok(@Nullable String etag, Payment body) {
        return new Ok(etag, body);
    }

    public static Response notModified() {
        return new NotModified();
    }

    public static Response notFound(Problem body) {
        return new NotFound(body);
    }
}
