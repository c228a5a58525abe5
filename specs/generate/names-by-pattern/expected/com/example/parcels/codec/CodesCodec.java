package com.example.parcels.codec;

import com.example.parcels.model.Codes;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.FreeMembers;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link Codes}. */
@Generated("concordat")
public final class CodesCodec extends ObjectCodec<Codes> {
    private static final Assertion ASSERTION = Assertion.propertyNames(Assertion.pattern(Expression.of("^[A-Z]+$")));
    public static final Codec<Codes> INSTANCE = Asserted.of(new CodesCodec(), ASSERTION);

    private final Member<Long> abc = optional("ABC", Int64.ANY);
    private final FreeMembers<Long> additionalProperties = additional(Int64.ANY);

    private CodesCodec() {}

    @Override
    protected Codes make(MembersRead in) {
        return new Codes(in.orNull(abc), in.get(additionalProperties));
    }

    @Override
    protected void writeMembers(Codes value, JsonOut out) {
        out.member(abc, value.abc());
        out.members(additionalProperties, value.additionalProperties());
    }
}
