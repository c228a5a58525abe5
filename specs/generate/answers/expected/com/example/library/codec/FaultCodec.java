package com.example.library.codec;

import com.example.library.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link Fault}. */
@Generated("concordat")
public final class FaultCodec extends ObjectCodec<Fault> {
    public static final ObjectCodec<Fault> INSTANCE = new FaultCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Fault")
                    .at("openapi.yaml#/components/schemas/Fault/properties/reasons/items", "properties/reasons/*"));

    private final Member<Long> code = required("code", Int64.ANY);
    private final Member<List<String>> reasons = required("reasons", ListOf.of(Text.ANY));

    private FaultCodec() {
        closed();
    }

    @Override
    protected Fault make(MembersRead in) {
        return new Fault(in.get(code), in.get(reasons));
    }

    @Override
    protected void writeMembers(Fault value, JsonOut out) {
        out.member(code, value.code());
        out.member(reasons, value.reasons());
    }
}
