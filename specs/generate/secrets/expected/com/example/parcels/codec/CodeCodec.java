package com.example.parcels.codec;

import com.example.parcels.model.Code;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Code}. */
@Generated("concordat")
public final class CodeCodec extends ObjectCodec<Code> {
    public static final ObjectCodec<Code> INSTANCE = new CodeCodec().at("openapi.yaml#/components/schemas/Code");

    private final Member<String> code = required("code", Text.ANY.secret());

    private CodeCodec() {
        closed();
    }

    @Override
    protected Code make(MembersRead in) {
        return new Code(in.get(code));
    }

    @Override
    protected void writeMembers(Code value, JsonOut out) {
        out.member(code, value.code());
    }
}
