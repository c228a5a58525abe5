package com.example.parcels.codec;

import com.example.parcels.model.LabelOrder;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link LabelOrder}. */
@Generated("concordat")
public final class LabelOrderCodec implements Codec<LabelOrder> {
    public static final LabelOrderCodec INSTANCE = new LabelOrderCodec();

    private static final String[] REQUIRED = {"parcelId"};
    private static final Formatted<UUID> PARCEL_ID = Text.ANY.as(Format.UUID);
    private static final Int32 COPIES = Int32.ANY.minimum(1).maximum(9);

    private LabelOrderCodec() {}

    @Override
    public @Nullable LabelOrder read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        UUID parcelId = null;
        Integer copies = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "parcelId" -> {
                    seen = in.seen(seen, 0, name);
                    parcelId = PARCEL_ID.read(in);
                }
                case "copies" -> {
                    seen = in.seen(seen, 1, name);
                    copies = COPIES.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (parcelId == null) {
            return null;
        }
        return new LabelOrder(parcelId, copies);
    }

    @Override
    public void write(LabelOrder value, JsonOut out) {
        out.startObject();
        out.required("parcelId", PARCEL_ID, value.parcelId());
        out.optional("copies", COPIES, value.copies());
        out.endObject();
    }
}
