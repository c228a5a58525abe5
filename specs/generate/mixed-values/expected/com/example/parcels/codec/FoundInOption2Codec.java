package com.example.parcels.codec;

import com.example.parcels.model.FoundInOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link FoundInOption2}. */
@Generated("concordat")
public final class FoundInOption2Codec extends ObjectCodec<FoundInOption2> {
    public static final ObjectCodec<FoundInOption2> INSTANCE = new FoundInOption2Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/FoundIn")
                    .members("openapi.yaml#/components/schemas/Found/allOf/1", "query")
                    .members("openapi.yaml#/components/schemas/FoundIn/allOf/1", "index")
                    .at("openapi.yaml#/components/schemas/FoundIn/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/FoundIn", "required/offset")
                    .at("openapi.yaml#/components/schemas/Page/oneOf/1/properties/offset", "properties/offset"));

    private final Member<String> query = required("query", Text.ANY);
    private final Member<String> index = required("index", Text.ANY);
    private final Member<Long> offset = required("offset", Int64.ANY);

    private FoundInOption2Codec() {}

    @Override
    protected FoundInOption2 make(MembersRead in) {
        return new FoundInOption2(in.get(query), in.get(index), in.get(offset));
    }

    @Override
    protected void writeMembers(FoundInOption2 value, JsonOut out) {
        out.member(query, value.query());
        out.member(index, value.index());
        out.member(offset, value.offset());
    }
}
