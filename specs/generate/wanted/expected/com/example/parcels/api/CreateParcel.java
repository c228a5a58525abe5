package com.example.parcels.api;

import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelInput;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands a parcel to the carrier.
 *
 * <p>{@code POST /parcels}
 */
@Generated("concordat")
public final class CreateParcel {
    private CreateParcel() {}

    /** Hands a parcel to the carrier. */
    public interface Handler {
        Response createParcel(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param idempotencyKey The same key twice gives the same parcel once.
     */
    public record Request(@Nullable String idempotencyKey, ParcelInput body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<Created, T> created, Function<Conflict, T> conflict, Function<Default, T> otherwise) {
            if (this instanceof Created response) {
                return created.apply(response);
            }
            if (this instanceof Conflict response) {
                return conflict.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 201: The parcel is accepted. */
    public record Created(URI location, String etag, Parcel body) implements Response {}

    /** 409: The key was used for another parcel. */
    public record Conflict(Problem body) implements Response {}

    /** default: What went wrong (RFC 9457). */
    public record Default(int status, Problem body) implements Response {
        public Default {
            Status.requireOther(status, "201", "409");
        }
    }

    public static Response created(URI location, String etag, Parcel body) {
        return new Created(location, etag, body);
    }

    public static Response conflict(Problem body) {
        return new Conflict(body);
    }

    public static Response otherwise(int status, Problem body) {
        return new Default(status, body);
    }
}
