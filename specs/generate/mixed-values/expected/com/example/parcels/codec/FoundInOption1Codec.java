package com.example.parcels.codec;

import com.example.parcels.model.FoundInOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link FoundInOption1}. */
@Generated("concordat")
public final class FoundInOption1Codec extends ObjectCodec<FoundInOption1> {
    public static final ObjectCodec<FoundInOption1> INSTANCE = new FoundInOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/FoundIn")
                    .members("openapi.yaml#/components/schemas/Found/allOf/1", "query")
                    .members("openapi.yaml#/components/schemas/FoundIn/allOf/1", "index")
                    .at("openapi.yaml#/components/schemas/FoundIn/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/FoundIn", "required/page")
                    .at("openapi.yaml#/components/schemas/Page/oneOf/0/properties/page", "properties/page"));

    private final Member<String> query = required("query", Text.ANY);
    private final Member<String> index = required("index", Text.ANY);
    private final Member<Long> page = required("page", Int64.ANY);

    private FoundInOption1Codec() {}

    @Override
    protected FoundInOption1 make(MembersRead in) {
        return new FoundInOption1(in.get(query), in.get(index), in.get(page));
    }

    @Override
    protected void writeMembers(FoundInOption1 value, JsonOut out) {
        out.member(query, value.query());
        out.member(index, value.index());
        out.member(page, value.page());
    }
}
