package com.example.parcels.codec;

import com.example.parcels.model.FoundInOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link FoundInOption1}. */
@Generated("concordat")
public final class FoundInOption1Codec extends ObjectCodec<FoundInOption1> {
    public static final FoundInOption1Codec INSTANCE = new FoundInOption1Codec();

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
