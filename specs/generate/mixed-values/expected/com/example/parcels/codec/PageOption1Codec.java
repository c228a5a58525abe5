package com.example.parcels.codec;

import com.example.parcels.model.PageOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link PageOption1}. */
@Generated("concordat")
public final class PageOption1Codec extends ObjectCodec<PageOption1> {
    public static final ObjectCodec<PageOption1> INSTANCE = new PageOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Page/oneOf/0")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf"));

    private final Member<Long> page = required("page", Int64.ANY);

    private PageOption1Codec() {}

    @Override
    protected PageOption1 make(MembersRead in) {
        return new PageOption1(in.get(page));
    }

    @Override
    protected void writeMembers(PageOption1 value, JsonOut out) {
        out.member(page, value.page());
    }
}
