package com.example.parcels.api;

import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelPatch;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.UUID;
import java.util.function.Function;

/**
 * Changes some members of a parcel.
 *
 * <p>What is absent stays, null removes (JSON Merge Patch, RFC 7396).
 *
 * <p>{@code PATCH /parcels/{parcelId}}
 */
@Generated("concordat")
public final class PatchParcel {
    private PatchParcel() {}

    /** Changes some members of a parcel. */
    public interface Handler {
        Response patchParcel(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(UUID parcelId, String ifMatch, ParcelPatch body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<Ok, T> ok,
                Function<NotFound, T> notFound,
                Function<PreconditionFailed, T> preconditionFailed,
                Function<Default, T> otherwise) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            if (this instanceof NotFound response) {
                return notFound.apply(response);
            }
            if (this instanceof PreconditionFailed response) {
                return preconditionFailed.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 200: The parcel as it is now. */
    public record Ok(String etag, Parcel body) implements Response {}

    /** 404: There is no such parcel. */
    public record NotFound(Problem body) implements Response {}

    /** 412: Somebody else was faster. */
    public record PreconditionFailed(Problem body) implements Response {}

    /** default: What went wrong (RFC 9457). */
    public record Default(int status, Problem body) implements Response {
        public Default {
            Status.requireOther(status, "200", "404", "412");
        }
    }

    public static Response ok(String etag, Parcel body) {
        return new Ok(etag, body);
    }

    public static Response notFound(Problem body) {
        return new NotFound(body);
    }

    public static Response preconditionFailed(Problem body) {
        return new PreconditionFailed(body);
    }

    public static Response otherwise(int status, Problem body) {
        return new Default(status, body);
    }
}
