package com.example.parcels.codec;

import com.example.parcels.model.JoinedOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link JoinedOption2}. */
@Generated("concordat")
public final class JoinedOption2Codec extends ObjectCodec<JoinedOption2> {
    public static final ObjectCodec<JoinedOption2> INSTANCE = new JoinedOption2Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Joined")
                    .members("openapi.yaml#/components/schemas/Joined/allOf/1", "time")
                    .at("openapi.yaml#/components/schemas/Joined/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/Joined", "required/offset")
                    .at("openapi.yaml#/components/schemas/Page/oneOf/1/properties/offset", "properties/offset"));

    private final Member<Long> time = optional("time", Int64.ANY);
    private final Member<Long> offset = required("offset", Int64.ANY);

    private JoinedOption2Codec() {}

    @Override
    protected JoinedOption2 make(MembersRead in) {
        return new JoinedOption2(in.orNull(time), in.get(offset));
    }

    @Override
    protected void writeMembers(JoinedOption2 value, JsonOut out) {
        out.member(time, value.time());
        out.member(offset, value.offset());
    }
}
