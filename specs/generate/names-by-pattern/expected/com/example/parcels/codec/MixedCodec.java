package com.example.parcels.codec;

import com.example.parcels.model.Mixed;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.FreeMembers;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link Mixed}. */
@Generated("concordat")
public final class MixedCodec extends ObjectCodec<Mixed> {
    private static final Assertion ASSERTION = Assertion.allOf(
            Assertion.property("id", Assertion.type("integer")),
            Assertion.patternProperty(Expression.of("^n_"), Assertion.type("integer")),
            Assertion.patternProperty(Expression.of("^s_"), Assertion.type("string")),
            Assertion.additionalProperties(
                    List.of("id"),
                    List.of(Expression.of("^n_"), Expression.of("^s_")),
                    Assertion.never()));
    private static final ObjectCodec<Mixed> PLAIN = new MixedCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Mixed")
                    .at("openapi.yaml#/components/schemas/Mixed", "anyOf", "oneOf", "not", "dependentRequired")
                    .at("openapi.yaml#/components/schemas/Mixed", "propertyNames", "required/id", "*"));
    public static final Codec<Mixed> INSTANCE = Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Mixed");

    private final Member<Long> id = optional("id", Int64.ANY);
    private final FreeMembers<JsonValue> additionalProperties = additional(AnyValue.ANY);

    private MixedCodec() {}

    @Override
    protected Mixed make(MembersRead in) {
        return new Mixed(in.orNull(id), in.get(additionalProperties));
    }

    @Override
    protected void writeMembers(Mixed value, JsonOut out) {
        out.member(id, value.id());
        out.members(additionalProperties, value.additionalProperties());
    }
}
