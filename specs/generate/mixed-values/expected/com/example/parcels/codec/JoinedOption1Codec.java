package com.example.parcels.codec;

import com.example.parcels.model.JoinedOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link JoinedOption1}. */
@Generated("concordat")
public final class JoinedOption1Codec extends ObjectCodec<JoinedOption1> {
    public static final ObjectCodec<JoinedOption1> INSTANCE = new JoinedOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Joined")
                    .members("openapi.yaml#/components/schemas/Joined/allOf/1", "time")
                    .at("openapi.yaml#/components/schemas/Joined/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/Joined", "required/page")
                    .at("openapi.yaml#/components/schemas/Page/oneOf/0/properties/page", "properties/page"));

    private final Member<Long> time = optional("time", Int64.ANY);
    private final Member<Long> page = required("page", Int64.ANY);

    private JoinedOption1Codec() {}

    @Override
    protected JoinedOption1 make(MembersRead in) {
        return new JoinedOption1(in.orNull(time), in.get(page));
    }

    @Override
    protected void writeMembers(JoinedOption1 value, JsonOut out) {
        out.member(time, value.time());
        out.member(page, value.page());
    }
}
