package com.example.parcels.codec;

import com.example.parcels.model.LabelOrder;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import java.util.UUID;

/** Reads and writes {@link LabelOrder}. */
@Generated("concordat")
public final class LabelOrderCodec extends ObjectCodec<LabelOrder> {
    public static final ObjectCodec<LabelOrder> INSTANCE =
            new LabelOrderCodec().at("openapi.yaml#/components/schemas/LabelOrder");

    private final Member<UUID> parcelId = required("parcelId", Formatted.UUID);
    private final Member<Integer> copies = optional("copies", Int32.ANY.minimum(1).maximum(9));

    private LabelOrderCodec() {}

    @Override
    protected LabelOrder make(MembersRead in) {
        return new LabelOrder(in.get(parcelId), in.orNull(copies));
    }

    @Override
    protected void writeMembers(LabelOrder value, JsonOut out) {
        out.member(parcelId, value.parcelId());
        out.member(copies, value.copies());
    }
}
