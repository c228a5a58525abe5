package com.example.parcels.codec;

import com.example.parcels.model.PageOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link PageOption2}. */
@Generated("concordat")
public final class PageOption2Codec extends ObjectCodec<PageOption2> {
    public static final PageOption2Codec INSTANCE = new PageOption2Codec();

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
