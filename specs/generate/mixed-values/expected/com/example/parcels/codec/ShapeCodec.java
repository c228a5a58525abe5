package com.example.parcels.codec;

import com.example.parcels.model.Shape;
import com.example.parcels.model.ShapeOption1;
import com.example.parcels.model.ShapeOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shape}. */
@Generated("concordat")
public final class ShapeCodec implements Codec<Shape> {
    private static final Assertion ASSERTION = Assertion.anyOf(
            Assertion.allOf(Assertion.required("colour"), Assertion.property("colour", Assertion.type("string"))),
            Assertion.allOf(Assertion.required("pattern"), Assertion.property("pattern", Assertion.type("string"))));
    private static final Codec<Shape> PLAIN =
            Located.of(new ShapeCodec(), "openapi.yaml#/components/schemas/Shape/oneOf");
    public static final Codec<Shape> INSTANCE = Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Shape");

    private ShapeCodec() {}

    @Override
    public @Nullable Shape read(JsonIn in) {
        String kind = in.discriminator("kind");
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "circle" -> ShapeOption1Codec.INSTANCE.read(in);
            case "square" -> ShapeOption2Codec.INSTANCE.read(in);
            default -> {
                in.unknownDiscriminator("kind", kind, "circle", "square");
                yield null;
            }
        };
    }

    @Override
    public void write(Shape value, JsonOut out) {
        if (value instanceof ShapeOption1 shapeOption1) {
            ShapeOption1Codec.INSTANCE.write(shapeOption1, out);
        } else if (value instanceof ShapeOption2 shapeOption2) {
            ShapeOption2Codec.INSTANCE.write(shapeOption2, out);
        }
    }
}
