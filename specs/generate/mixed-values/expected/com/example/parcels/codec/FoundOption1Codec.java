package com.example.parcels.codec;

import com.example.parcels.model.FoundOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link FoundOption1}. */
@Generated("concordat")
public final class FoundOption1Codec extends ObjectCodec<FoundOption1> {
    public static final ObjectCodec<FoundOption1> INSTANCE = new FoundOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Found")
                    .members("openapi.yaml#/components/schemas/Found/allOf/1", "query")
                    .at("openapi.yaml#/components/schemas/Found/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/Found", "required/page")
                    .at("openapi.yaml#/components/schemas/Page/oneOf/0/properties/page", "properties/page"));

    private final Member<String> query = required("query", Text.ANY);
    private final Member<Long> page = required("page", Int64.ANY);

    private FoundOption1Codec() {}

    @Override
    protected FoundOption1 make(MembersRead in) {
        return new FoundOption1(in.get(query), in.get(page));
    }

    @Override
    protected void writeMembers(FoundOption1 value, JsonOut out) {
        out.member(query, value.query());
        out.member(page, value.page());
    }
}
