package com.example.parcels.api;

import com.example.parcels.model.Problem;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.stream.EventStream;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows a parcel until it is delivered.
 *
 * <p>{@code GET /parcels/{parcelId}/events}
 */
@Generated("concordat")
public final class TrackParcel {
    private TrackParcel() {}

    /** Follows a parcel until it is delivered. */
    public interface Handler {
        Response trackParcel(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param lastEventId Continue after this event.
     */
    public record Request(UUID parcelId, @Nullable Long lastEventId) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<NotFound, T> notFound) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return notFound.apply((NotFound) this);
        }
    }

    /** 200: One event for each step. */
    public record Ok(EventStream<TrackingEvent> body) implements Response {}

    /** 404: There is no such parcel. */
    public record NotFound(Problem body) implements Response {}

    public static Response ok(EventStream<TrackingEvent> body) {
        return new Ok(body);
    }

    public static Response notFound(Problem body) {
        return new NotFound(body);
    }
}
