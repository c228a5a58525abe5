package com.example.parcels.codec;

import com.example.parcels.model.ChargeSourceOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link ChargeSourceOption1}. */
@Generated("concordat")
public final class ChargeSourceOption1Codec extends ObjectCodec<ChargeSourceOption1> {
    public static final ObjectCodec<ChargeSourceOption1> INSTANCE = new ChargeSourceOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Charge/properties/source/oneOf/0")
                    .at("openapi.yaml#/components/schemas/Charge/properties/source/oneOf", "oneOf"));

    private final Member<String> holder = required("holder", Text.ANY);

    private ChargeSourceOption1Codec() {}

    @Override
    protected ChargeSourceOption1 make(MembersRead in) {
        return new ChargeSourceOption1(in.get(holder));
    }

    @Override
    protected void writeMembers(ChargeSourceOption1 value, JsonOut out) {
        out.member(holder, value.holder());
    }
}
