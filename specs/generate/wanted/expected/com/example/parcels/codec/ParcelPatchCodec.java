package com.example.parcels.codec;

import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Tristate;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ParcelPatch}. */
@Generated("concordat")
public final class ParcelPatchCodec implements Codec<ParcelPatch> {
    public static final ParcelPatchCodec INSTANCE = new ParcelPatchCodec();

    private static final Text NOTE = Text.ANY.length(0, 200);
    private static final Decimal WEIGHT = Decimal.ANY.exclusiveMinimum("0").maximum("30").multipleOf("0.01");
    private static final Formatted<LocalDate> DELIVER_ON = Text.ANY.as(Format.DATE);

    private ParcelPatchCodec() {}

    @Override
    public @Nullable ParcelPatch read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Tristate<String> note = Tristate.absent();
        BigDecimal weight = null;
        Tristate<LocalDate> deliverOn = Tristate.absent();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "note" -> {
                    seen = in.seen(seen, 0, name);
                    note = in.tristate(NOTE);
                }
                case "weight" -> {
                    seen = in.seen(seen, 1, name);
                    weight = WEIGHT.read(in);
                }
                case "deliverOn" -> {
                    seen = in.seen(seen, 2, name);
                    deliverOn = in.tristate(DELIVER_ON);
                }
                default -> in.skip();
            }
        }
        in.endObject(1, Integer.MAX_VALUE);
        return new ParcelPatch(note, weight, deliverOn);
    }

    @Override
    public void write(ParcelPatch value, JsonOut out) {
        out.startObject();
        out.tristate("note", NOTE, value.note());
        out.optional("weight", WEIGHT, value.weight());
        out.tristate("deliverOn", DELIVER_ON, value.deliverOn());
        out.endObject(1, Integer.MAX_VALUE);
    }
}
