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
import java.math.BigDecimal;

/** Reads and writes {@link ShapeOption2}. */
@Generated("concordat")
public final class ShapeOption2Codec extends ObjectCodec<ShapeOption2> {
    public static final ShapeOption2Codec INSTANCE = new ShapeOption2Codec();

    private final Member<Size> size = optionalNullable("size", () -> SizeCodec.INSTANCE);
    private final Member<JsonValue> origin =
            optional("origin", Asserted.of(AnyValue.ANY, Assertion.constant("{\"x\":0,\"y\":0}")));
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
