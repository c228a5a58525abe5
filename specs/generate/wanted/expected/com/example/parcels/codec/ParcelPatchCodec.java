package com.example.parcels.codec;

import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Tristate;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads and writes {@link ParcelPatch}. */
@Generated("concordat")
public final class ParcelPatchCodec extends ObjectCodec<ParcelPatch> {
    public static final ObjectCodec<ParcelPatch> INSTANCE =
            new ParcelPatchCodec().at("openapi.yaml#/components/schemas/ParcelPatch");

    private final Member<Tristate<String>> note = tristate("note", Text.ANY.length(0, 200));
    private final Member<BigDecimal> weight =
            optional("weight", Decimal.ANY.exclusiveMinimum("0").maximum("30").multipleOf("0.01"));
    private final Member<Tristate<LocalDate>> deliverOn = tristate("deliverOn", Formatted.DATE);

    private ParcelPatchCodec() {
        properties(1, Integer.MAX_VALUE);
    }

    @Override
    protected ParcelPatch make(MembersRead in) {
        return new ParcelPatch(in.get(note), in.orNull(weight), in.get(deliverOn));
    }

    @Override
    protected void writeMembers(ParcelPatch value, JsonOut out) {
        out.member(note, value.note());
        out.member(weight, value.weight());
        out.member(deliverOn, value.deliverOn());
    }
}
