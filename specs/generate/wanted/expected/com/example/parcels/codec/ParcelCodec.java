package com.example.parcels.codec;

import com.example.parcels.model.Destination;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Payment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.EnumOf;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.MapOf;
import dev.concordat.runtime.json.Text;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Parcel}. */
@Generated("concordat")
public final class ParcelCodec implements Codec<Parcel> {
    public static final ParcelCodec INSTANCE = new ParcelCodec();

    private static final String[] REQUIRED = {"createdAt", "id", "status", "weight", "payment", "destination"};
    private static final Formatted<OffsetDateTime> CREATED_AT = Text.ANY.as(Format.DATE_TIME);
    private static final Formatted<UUID> ID = Text.ANY.as(Format.UUID);
    private static final EnumOf<ParcelStatus> STATUS = EnumOf.of(ParcelStatus.class);
    private static final Decimal WEIGHT = Decimal.ANY.exclusiveMinimum("0").maximum("30").multipleOf("0.01");
    private static final Text NOTE = Text.ANY.length(0, 200);
    private static final MapOf<String> LABELS = MapOf.of(Text.ANY.length(0, 40)).properties(0, 10);

    private ParcelCodec() {}

    @Override
    public @Nullable Parcel read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        OffsetDateTime createdAt = null;
        String createdBy = null;
        UUID id = null;
        ParcelStatus status = null;
        BigDecimal weight = null;
        Payment payment = null;
        Destination destination = null;
        String note = null;
        Map<String, String> labels = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "createdAt" -> {
                    seen = in.seen(seen, 0, name);
                    createdAt = CREATED_AT.read(in);
                }
                case "createdBy" -> {
                    seen = in.seen(seen, 6, name);
                    createdBy = in.nullable(Text.ANY);
                }
                case "id" -> {
                    seen = in.seen(seen, 1, name);
                    id = ID.read(in);
                }
                case "status" -> {
                    seen = in.seen(seen, 2, name);
                    status = STATUS.read(in);
                }
                case "weight" -> {
                    seen = in.seen(seen, 3, name);
                    weight = WEIGHT.read(in);
                }
                case "payment" -> {
                    seen = in.seen(seen, 4, name);
                    payment = PaymentCodec.INSTANCE.read(in);
                }
                case "destination" -> {
                    seen = in.seen(seen, 5, name);
                    destination = DestinationCodec.INSTANCE.read(in);
                }
                case "note" -> {
                    seen = in.seen(seen, 7, name);
                    note = NOTE.read(in);
                }
                case "labels" -> {
                    seen = in.seen(seen, 8, name);
                    labels = LABELS.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (createdAt == null
                || id == null
                || status == null
                || weight == null
                || payment == null
                || destination == null) {
            return null;
        }
        return new Parcel(createdAt, createdBy, id, status, weight, payment, destination, note, labels);
    }

    @Override
    public void write(Parcel value, JsonOut out) {
        out.startObject();
        out.required("createdAt", CREATED_AT, value.createdAt());
        out.optional("createdBy", Text.ANY, value.createdBy());
        out.required("id", ID, value.id());
        out.required("status", STATUS, value.status());
        out.required("weight", WEIGHT, value.weight());
        out.required("payment", PaymentCodec.INSTANCE, value.payment());
        out.required("destination", DestinationCodec.INSTANCE, value.destination());
        out.optional("note", NOTE, value.note());
        out.optional("labels", LABELS, value.labels());
        out.endObject();
    }
}
