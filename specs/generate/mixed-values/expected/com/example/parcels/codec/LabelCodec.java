package com.example.parcels.codec;

import com.example.parcels.model.Label;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Only;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Label}. */
@Generated("concordat")
public final class LabelCodec extends ObjectCodec<Label> {
    public static final ObjectCodec<Label> INSTANCE = new LabelCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Label")
                    .at("openapi.yaml#/components/schemas/Label/properties/kind", "properties/kind/type")
                    .at("openapi.yaml#/components/schemas/Label/properties/size", "properties/size/type"));

    private final Member<String> kind = required("kind", Text.ANY.constant("label"));
    private final Member<String> size = nullable("size", Only.of(Text.ANY, "enum", "small"));
    private final Member<String> colour = optionalNullable("colour", Only.of(Text.ANY, "enum", "red"));

    private LabelCodec() {}

    @Override
    protected Label make(MembersRead in) {
        return new Label(in.orNull(size), in.orNull(colour));
    }

    @Override
    protected void writeMembers(Label value, JsonOut out) {
        out.member(kind, "label");
        out.member(size, value.size());
        out.member(colour, value.colour());
    }
}
