package com.example.parcels.api;

import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes a parcel back before it is collected.
 *
 * <p>{@code DELETE /parcels/{parcelId}}
 */
@Generated("concordat")
public final class CancelParcel {
    private CancelParcel() {}

    /** Takes a parcel back before it is collected. */
    public interface Handler {
        Response cancelParcel(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(UUID parcelId) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<NoContent, T> noContent, Function<NotFound, T> notFound, Function<Default, T> otherwise) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            if (this instanceof NotFound response) {
                return notFound.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 204: The parcel is cancelled. */
    public record NoContent() implements Response {}

    /** 404: There is no such parcel. */
    public record NotFound(Problem body) implements Response {}

    /** default: What went wrong (RFC 9457). */
    public record Default(int status, Problem body) implements Response {
        public Default {
            Status.requireOther(status, "204", "404");
        }
    }

    public static Response noContent() {
        return new NoContent();
    }

    public static Response notFound(Problem body) {
        return new NotFound(body);
    }

    public static Response otherwise(int status, Problem body) {
        return new Default(status, body);
    }
}
