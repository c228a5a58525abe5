package com.example.parcels.codec;

import com.example.parcels.model.ShapeOption1;
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

/** Reads and writes {@link ShapeOption1}. */
@Generated("concordat")
public final class ShapeOption1Codec extends ObjectCodec<ShapeOption1> {
    public static final ObjectCodec<ShapeOption1> INSTANCE = new ShapeOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Shape/oneOf/0")
                    .members("openapi.yaml#/components/schemas/Shape", "size", "origin")
                    .at("openapi.yaml#/components/schemas/Shape/type", "type")
                    .at("openapi.yaml#/components/schemas/Shape/anyOf", "anyOf")
                    .at("openapi.yaml#/components/schemas/Shape/oneOf", "oneOf")
                    .at("openapi.yaml#/components/schemas/Origin", "properties/origin")
                    .at("openapi.yaml#/components/schemas/Shape/anyOf/0/properties/colour", "properties/colour")
                    .at("openapi.yaml#/components/schemas/Shape/anyOf/1/properties/pattern", "properties/pattern")
                    .at("openapi.yaml#/components/schemas/Shape/required", "required/kind")
                    .at("openapi.yaml#/components/schemas/Shape/oneOf/0/properties/kind", "properties/kind/type"));

    private final Member<Size> size = optionalNullable("size", () -> SizeCodec.INSTANCE);
    private final Member<JsonValue> origin = optional(
            "origin",
            Asserted.of(
                    AnyValue.ANY,
                    Assertion.constant("{\"x\":0,\"y\":0}"),
                    "openapi.yaml#/components/schemas/Origin"));
    private final Member<String> colour = optional("colour", Text.ANY);
    private final Member<String> pattern = optional("pattern", Text.ANY);
    private final Member<String> kind = required("kind", Text.ANY.constant("circle"));
    private final Member<BigDecimal> radius = required("radius", Decimal.ANY);

    private ShapeOption1Codec() {}

    @Override
    protected ShapeOption1 make(MembersRead in) {
        return new ShapeOption1(
                in.orNull(size), in.orNull(origin), in.orNull(colour), in.orNull(pattern), in.get(radius));
    }

    @Override
    protected void writeMembers(ShapeOption1 value, JsonOut out) {
        out.member(size, value.size());
        out.member(origin, value.origin());
        out.member(colour, value.colour());
        out.member(pattern, value.pattern());
        out.member(kind, "circle");
        out.member(radius, value.radius());
    }
}
