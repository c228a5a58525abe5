package com.example.parcels.codec;

import com.example.parcels.model.Labels;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.FreeMembers;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.NamePatterns;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Labels}. */
@Generated("concordat")
public final class LabelsCodec extends ObjectCodec<Labels> {
    public static final ObjectCodec<Labels> INSTANCE = new LabelsCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Labels")
                    .at("openapi.yaml#/components/schemas/Labels/patternProperties/%5Ex-", "*"));

    private final Member<String> title = optional("title", Text.ANY);
    private final FreeMembers<String> additionalProperties =
            additional(NamePatterns.open(Expression.of("^x-")), Text.ANY.length(0, 20));

    private LabelsCodec() {}

    @Override
    protected Labels make(MembersRead in) {
        return new Labels(in.orNull(title), in.get(additionalProperties));
    }

    @Override
    protected void writeMembers(Labels value, JsonOut out) {
        out.member(title, value.title());
        out.members(additionalProperties, value.additionalProperties());
    }
}
