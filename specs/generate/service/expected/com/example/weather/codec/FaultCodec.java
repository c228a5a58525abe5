package com.example.weather.codec;

import com.example.weather.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link Fault}. */
@Generated("concordat")
public final class FaultCodec extends ObjectCodec<Fault> {
    public static final ObjectCodec<Fault> INSTANCE = new FaultCodec().at("openapi.yaml#/components/schemas/Fault");

    private final Member<Long> code = required("code", Int64.ANY);

    private FaultCodec() {
        closed();
    }

    @Override
    protected Fault make(MembersRead in) {
        return new Fault(in.get(code));
    }

    @Override
    protected void writeMembers(Fault value, JsonOut out) {
        out.member(code, value.code());
    }
}
