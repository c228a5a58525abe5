package com.example.parcels.codec;

import com.example.parcels.model.PageOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link PageOption2}. */
@Generated("concordat")
public final class PageOption2Codec extends ObjectCodec<PageOption2> {
    public static final ObjectCodec<PageOption2> INSTANCE = new PageOption2Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Page/oneOf/1")
                    .at("openapi.yaml#/components/schemas/Page/oneOf", "oneOf"));

    private final Member<Long> offset = required("offset", Int64.ANY);

    private PageOption2Codec() {}

    @Override
    protected PageOption2 make(MembersRead in) {
        return new PageOption2(in.get(offset));
    }

    @Override
    protected void writeMembers(PageOption2 value, JsonOut out) {
        out.member(offset, value.offset());
    }
}
