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
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Codes}. */
@Generated("concordat")
public final class CodesCodec extends ObjectCodec<Codes> {
    private static final Assertion ASSERTION = Assertion.propertyNames(Assertion.pattern(Expression.of("^[A-Z]+$")));
    private static final ObjectCodec<Codes> PLAIN = new CodesCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Codes")
                    .at("openapi.yaml#/components/schemas/Codes", "anyOf", "oneOf", "not", "dependentRequired")
                    .at("openapi.yaml#/components/schemas/Codes", "required/ABC")
                    .at("openapi.yaml#/components/schemas/Codes/additionalProperties", "*"));
    public static final Codec<Codes> INSTANCE = Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Codes");

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
