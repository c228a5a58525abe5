package com.example.parcels.codec;

import com.example.parcels.model.FoundOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link FoundOption2}. */
@Generated("concordat")
public final class FoundOption2Codec extends ObjectCodec<FoundOption2> {
    public static final ObjectCodec<FoundOption2> INSTANCE = new FoundOption2Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Found")
                    .members("openapi.yaml#/components/schemas/Found/allOf/1", "query")
                    .at("openapi.yaml#/components/schemas/Found/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/Found", "required/offset")
                    .at("openapi.yaml#/components/schemas/Page/oneOf/1/properties/offset", "properties/offset"));

    private final Member<String> query = required("query", Text.ANY);
    private final Member<Long> offset = required("offset", Int64.ANY);

    private FoundOption2Codec() {}

    @Override
    protected FoundOption2 make(MembersRead in) {
        return new FoundOption2(in.get(query), in.get(offset));
    }

    @Override
    protected void writeMembers(FoundOption2 value, JsonOut out) {
        out.member(query, value.query());
        out.member(offset, value.offset());
    }
}
