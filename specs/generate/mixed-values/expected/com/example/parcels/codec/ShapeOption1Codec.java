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
import java.math.BigDecimal;

/** Reads and writes {@link ShapeOption1}. */
@Generated("concordat")
public final class ShapeOption1Codec extends ObjectCodec<ShapeOption1> {
    public static final ShapeOption1Codec INSTANCE = new ShapeOption1Codec();

    private final Member<Size> size = optionalNullable("size", () -> SizeCodec.INSTANCE);
    private final Member<JsonValue> origin =
            optional("origin", Asserted.of(AnyValue.ANY, Assertion.constant("{\"x\":0,\"y\":0}")));
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
