package com.example.library.codec;

import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link Extension}. */
@Generated("concordat")
public final class ExtensionCodec extends ObjectCodec<Extension> {
    public static final ObjectCodec<Extension> INSTANCE =
            new ExtensionCodec().at("openapi.yaml#/components/schemas/Extension");

    private final Member<Long> days = required("days", Int64.ANY.minimum(1));

    private ExtensionCodec() {}

    @Override
    protected Extension make(MembersRead in) {
        return new Extension(in.get(days));
    }

    @Override
    protected void writeMembers(Extension value, JsonOut out) {
        out.member(days, value.days());
    }
}
