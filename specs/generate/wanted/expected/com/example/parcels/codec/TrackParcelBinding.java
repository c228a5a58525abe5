package com.example.parcels.codec;

import com.example.parcels.api.TrackParcel;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code GET /parcels/{parcelId}/events} over HTTP. */
@Generated("concordat")
public final class TrackParcelBinding implements OperationBinding<TrackParcel.Request, TrackParcel.Response> {
    public static final TrackParcelBinding INSTANCE = new TrackParcelBinding();

    private static final Operation OPERATION = Operation.of("trackParcel", "GET", "/parcels/{parcelId}/events")
            .answers("200", "text/event-stream")
            .answers("404", "application/problem+json")
            .error("404", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Parameter<UUID> PARCEL_ID = Parameter.path("parcelId", Formatted.UUID);
    private static final Parameter<Long> LAST_EVENT_ID = Parameter.header("Last-Event-ID", Int64.ANY.minimum(0));

    private TrackParcelBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public TrackParcel.@Nullable Request read(RequestReader in) {
        UUID parcelId = in.read(PARCEL_ID);
        Long lastEventId = in.read(LAST_EVENT_ID);
        if (parcelId == null) {
            return null;
        }
        return new TrackParcel.Request(parcelId, lastEventId);
    }

    @Override
    public Class<TrackParcel.Response> responseType() {
        return TrackParcel.Response.class;
    }

    @Override
    public void write(TrackParcel.Response response, ResponseWriter out) {
        if (response instanceof TrackParcel.Ok ok) {
            out.status(200);
            out.items("text/event-stream", TrackingEventCodec.INSTANCE, ok.body());
        } else if (response instanceof TrackParcel.NotFound notFound) {
            out.status(404);
            out.json("application/problem+json", ProblemCodec.INSTANCE, notFound.body());
        }
    }
}
