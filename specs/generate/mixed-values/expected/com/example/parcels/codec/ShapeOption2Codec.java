package com.example.parcels.codec;

import com.example.parcels.model.ShapeOption2;
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

/** Reads and writes {@link ShapeOption2}. */
@Generated("concordat")
public final class ShapeOption2Codec implements Codec<ShapeOption2> {
    public static final ShapeOption2Codec INSTANCE = new ShapeOption2Codec();

    private static final String[] REQUIRED = {"kind", "side"};
    private static final Codec<JsonValue> ORIGIN = Asserted.of(AnyValue.ANY, Assertion.constant("{\"x\":0,\"y\":0}"));
    private static final Text KIND = Text.ANY.constant("square");

    private ShapeOption2Codec() {}

    @Override
    public @Nullable ShapeOption2 read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Size size = null;
        JsonValue origin = null;
        String colour = null;
        String pattern = null;
        BigDecimal side = null;
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
                case "side" -> {
                    seen = in.seen(seen, 1, name);
                    side = Decimal.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (side == null) {
            return null;
        }
        return new ShapeOption2(size, origin, colour, pattern, side);
    }

    @Override
    public void write(ShapeOption2 value, JsonOut out) {
        out.startObject();
        out.optional("size", SizeCodec.INSTANCE, value.size());
        out.optional("origin", ORIGIN, value.origin());
        out.optional("colour", Text.ANY, value.colour());
        out.optional("pattern", Text.ANY, value.pattern());
        out.required("kind", KIND, "square");
        out.required("side", Decimal.ANY, value.side());
        out.endObject();
    }
}
