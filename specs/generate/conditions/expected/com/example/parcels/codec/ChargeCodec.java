package com.example.parcels.codec;

import com.example.parcels.model.Charge;
import com.example.parcels.model.ChargeSource;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link Charge}. */
@Generated("concordat")
public final class ChargeCodec extends ObjectCodec<Charge> {
    public static final ObjectCodec<Charge> INSTANCE = new ChargeCodec().at("openapi.yaml#/components/schemas/Charge");

    private final Member<ChargeSource> source = required("source", () -> ChargeSourceCodec.INSTANCE);

    private ChargeCodec() {}

    @Override
    protected Charge make(MembersRead in) {
        return new Charge(in.get(source));
    }

    @Override
    protected void writeMembers(Charge value, JsonOut out) {
        out.member(source, value.source());
    }
}
