package com.example.parcels.codec;

import com.example.parcels.model.ShapeOption2;
import com.example.parcels.model.Size;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.math.BigDecimal;

/** Reads and writes {@link ShapeOption2}. */
@Generated("concordat")
public final class ShapeOption2Codec extends ObjectCodec<ShapeOption2> {
    public static final ObjectCodec<ShapeOption2> INSTANCE = new ShapeOption2Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Shape/oneOf/1")
                    .members("openapi.yaml#/components/schemas/Shape", "size", "origin")
                    .at("openapi.yaml#/components/schemas/Shape/type", "type")
                    .at("openapi.yaml#/components/schemas/Shape/anyOf", "anyOf")
                    .at("openapi.yaml#/components/schemas/Shape/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/Origin", "properties/origin")
                    .at("openapi.yaml#/components/schemas/Shape/anyOf/0/properties/colour", "properties/colour")
                    .at("openapi.yaml#/components/schemas/Shape/anyOf/1/properties/pattern", "properties/pattern")
                    .at("openapi.yaml#/components/schemas/Shape/required", "required/kind")
                    .at("openapi.yaml#/components/schemas/Shape/oneOf/1/properties/kind", "properties/kind/type"));

    private final Member<Size> size = optionalNullable("size", () -> SizeCodec.INSTANCE);
    private final Member<JsonValue> origin = optional(
            "origin",
            Asserted.of(
                    AnyValue.ANY,
                    Assertion.constant("{\"x\":0,\"y\":0}"),
                    "openapi.yaml#/components/schemas/Origin"));
    private final Member<String> colour = optional("colour", Text.ANY);
    private final Member<String> pattern = optional("pattern", Text.ANY);
    private final Member<String> kind = required("kind", Text.ANY.constant("square"));
    private final Member<BigDecimal> side = required("side", Decimal.ANY);

    private ShapeOption2Codec() {}

    @Override
    protected ShapeOption2 make(MembersRead in) {
        return new ShapeOption2(
                in.orNull(size), in.orNull(origin), in.orNull(colour), in.orNull(pattern), in.get(side));
    }

    @Override
    protected void writeMembers(ShapeOption2 value, JsonOut out) {
        out.member(size, value.size());
        out.member(origin, value.origin());
        out.member(colour, value.colour());
        out.member(pattern, value.pattern());
        out.member(kind, "square");
        out.member(side, value.side());
    }
}
