package com.example.echo.codec;

import com.example.echo.model.Reason;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Reason}. */
@Generated("concordat")
public final class ReasonCodec extends ObjectCodec<Reason> {
    public static final ObjectCodec<Reason> INSTANCE = new ReasonCodec().at("openapi.yaml#/components/schemas/Reason");

    private final Member<String> reason = required("reason", Text.ANY);

    private ReasonCodec() {}

    @Override
    protected Reason make(MembersRead in) {
        return new Reason(in.get(reason));
    }

    @Override
    protected void writeMembers(Reason value, JsonOut out) {
        out.member(reason, value.reason());
    }
}
