package com.example.parcels.codec;

import com.example.parcels.model.Destination;
import com.example.parcels.model.ParcelInput;
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

/** Reads and writes {@link ParcelInput}. */
@Generated("concordat")
public final class ParcelInputCodec implements Codec<ParcelInput> {
    public static final ParcelInputCodec INSTANCE = new ParcelInputCodec();

    private static final String[] REQUIRED = {"weight", "payment", "destination", "accessCode"};
    private static final Formatted<OffsetDateTime> CREATED_AT = Text.ANY.as(Format.DATE_TIME);
    private static final Formatted<UUID> ID = Text.ANY.as(Format.UUID);
    private static final EnumOf<ParcelStatus> STATUS = EnumOf.of(ParcelStatus.class);
    private static final Decimal WEIGHT = Decimal.ANY.exclusiveMinimum("0").maximum("30").multipleOf("0.01");
    private static final Text ACCESS_CODE = Text.ANY.length(4, Integer.MAX_VALUE).secret();
    private static final Text NOTE = Text.ANY.length(0, 200);
    private static final MapOf<String> LABELS = MapOf.of(Text.ANY.length(0, 40)).properties(0, 10);

    private ParcelInputCodec() {}

    @Override
    public @Nullable ParcelInput read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        BigDecimal weight = null;
        Payment payment = null;
        Destination destination = null;
        String accessCode = null;
        String note = null;
        Map<String, String> labels = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "createdAt" -> {
                    seen = in.seen(seen, 4, name);
                    CREATED_AT.read(in); // readOnly: checked, not kept
                }
                case "createdBy" -> {
                    seen = in.seen(seen, 5, name);
                    in.nullable(Text.ANY); // readOnly: checked, not kept
                }
                case "id" -> {
                    seen = in.seen(seen, 6, name);
                    ID.read(in); // readOnly: checked, not kept
                }
                case "status" -> {
                    seen = in.seen(seen, 7, name);
                    STATUS.read(in); // readOnly: checked, not kept
                }
                case "weight" -> {
                    seen = in.seen(seen, 0, name);
                    weight = WEIGHT.read(in);
                }
                case "payment" -> {
                    seen = in.seen(seen, 1, name);
                    payment = PaymentCodec.INSTANCE.read(in);
                }
                case "destination" -> {
                    seen = in.seen(seen, 2, name);
                    destination = DestinationCodec.INSTANCE.read(in);
                }
                case "accessCode" -> {
                    seen = in.seen(seen, 3, name);
                    accessCode = ACCESS_CODE.read(in);
                }
                case "note" -> {
                    seen = in.seen(seen, 8, name);
                    note = NOTE.read(in);
                }
                case "labels" -> {
                    seen = in.seen(seen, 9, name);
                    labels = LABELS.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (weight == null || payment == null || destination == null || accessCode == null) {
            return null;
        }
        return new ParcelInput(weight, payment, destination, accessCode, note, labels);
    }

    @Override
    public void write(ParcelInput value, JsonOut out) {
        out.startObject();
        out.required("weight", WEIGHT, value.weight());
        out.required("payment", PaymentCodec.INSTANCE, value.payment());
        out.required("destination", DestinationCodec.INSTANCE, value.destination());
        out.required("accessCode", ACCESS_CODE, value.accessCode());
        out.optional("note", NOTE, value.note());
        out.optional("labels", LABELS, value.labels());
        out.endObject();
    }
}
