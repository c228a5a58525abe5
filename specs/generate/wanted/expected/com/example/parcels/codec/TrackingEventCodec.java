package com.example.parcels.codec;

import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.EnumOf;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;
import java.time.OffsetDateTime;

/** Reads and writes {@link TrackingEvent}. */
@Generated("concordat")
public final class TrackingEventCodec extends ObjectCodec<TrackingEvent> {
    public static final ObjectCodec<TrackingEvent> INSTANCE = new TrackingEventCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/TrackingEvent")
                    .at("openapi.yaml#/components/schemas/ParcelStatus", "properties/status"));

    private final Member<Long> sequence = required("sequence", Int64.ANY);
    private final Member<ParcelStatus> status = required("status", EnumOf.of(ParcelStatus.class));
    private final Member<OffsetDateTime> at = required("at", Formatted.DATE_TIME);
    private final Member<TrackingEvent> previous = optional("previous", () -> TrackingEventCodec.INSTANCE);

    private TrackingEventCodec() {}

    @Override
    protected TrackingEvent make(MembersRead in) {
        return new TrackingEvent(in.get(sequence), in.get(status), in.get(at), in.orNull(previous));
    }

    @Override
    protected void writeMembers(TrackingEvent value, JsonOut out) {
        out.member(sequence, value.sequence());
        out.member(status, value.status());
        out.member(at, value.at());
        out.member(previous, value.previous());
    }
}
