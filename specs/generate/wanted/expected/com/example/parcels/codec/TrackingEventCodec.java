package com.example.parcels.codec;

import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.EnumOf;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link TrackingEvent}. */
@Generated("concordat")
public final class TrackingEventCodec implements Codec<TrackingEvent> {
    public static final TrackingEventCodec INSTANCE = new TrackingEventCodec();

    private static final String[] REQUIRED = {"sequence", "status", "at"};
    private static final EnumOf<ParcelStatus> STATUS = EnumOf.of(ParcelStatus.class);
    private static final Formatted<OffsetDateTime> AT = Text.ANY.as(Format.DATE_TIME);

    private TrackingEventCodec() {}

    @Override
    public @Nullable TrackingEvent read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long sequence = null;
        ParcelStatus status = null;
        OffsetDateTime at = null;
        TrackingEvent previous = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "sequence" -> {
                    seen = in.seen(seen, 0, name);
                    sequence = Int64.ANY.read(in);
                }
                case "status" -> {
                    seen = in.seen(seen, 1, name);
                    status = STATUS.read(in);
                }
                case "at" -> {
                    seen = in.seen(seen, 2, name);
                    at = AT.read(in);
                }
                case "previous" -> {
                    seen = in.seen(seen, 3, name);
                    previous = TrackingEventCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (sequence == null || status == null || at == null) {
            return null;
        }
        return new TrackingEvent(sequence, status, at, previous);
    }

    @Override
    public void write(TrackingEvent value, JsonOut out) {
        out.startObject();
        out.required("sequence", Int64.ANY, value.sequence());
        out.required("status", STATUS, value.status());
        out.required("at", AT, value.at());
        out.optional("previous", TrackingEventCodec.INSTANCE, value.previous());
        out.endObject();
    }
}
