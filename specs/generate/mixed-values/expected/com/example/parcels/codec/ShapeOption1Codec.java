package com.example.parcels.codec;

import com.example.parcels.model.ShapeOption1;
import com.example.parcels.model.Size;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ShapeOption1}. */
@Generated("concordat")
public final class ShapeOption1Codec implements Codec<ShapeOption1> {
    public static final ShapeOption1Codec INSTANCE = new ShapeOption1Codec();

    private static final String[] REQUIRED = {"kind", "radius"};
    private static final Codec<JsonValue> ORIGIN = Asserted.of(AnyValue.ANY, Assertion.constant("{\"x\":0,\"y\":0}"));
    private static final Text KIND = Text.ANY.constant("circle");

    private ShapeOption1Codec() {}

    @Override
    public @Nullable ShapeOption1 read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Size size = null;
        JsonValue origin = null;
        String colour = null;
        String pattern = null;
        BigDecimal radius = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "size" -> {
                    seen = in.seen(seen, 2, name);
                    size = in.nullable(SizeCodec.INSTANCE);
                }
                case "origin" -> {
                    seen = in.seen(seen, 3, name);
                    origin = ORIGIN.read(in);
                }
                case "colour" -> {
                    seen = in.seen(seen, 4, name);
                    colour = Text.ANY.read(in);
                }
                case "pattern" -> {
                    seen = in.seen(seen, 5, name);
                    pattern = Text.ANY.read(in);
                }
                case "kind" -> {
                    seen = in.seen(seen, 0, name);
                    KIND.read(in);
                }
                case "radius" -> {
                    seen = in.seen(seen, 1, name);
                    radius = Decimal.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (radius == null) {
            return null;
        }
        return new ShapeOption1(size, origin, colour, pattern, radius);
    }

    @Override
    public void write(ShapeOption1 value, JsonOut out) {
        out.startObject();
        out.optional("size", SizeCodec.INSTANCE, value.size());
        out.optional("origin", ORIGIN, value.origin());
        out.optional("colour", Text.ANY, value.colour());
        out.optional("pattern", Text.ANY, value.pattern());
        out.required("kind", KIND, "circle");
        out.required("radius", Decimal.ANY, value.radius());
        out.endObject();
    }
}
