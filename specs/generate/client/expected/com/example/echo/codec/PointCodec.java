package com.example.echo.codec;

import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Float64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Point}. */
@Generated("concordat")
public final class PointCodec implements Codec<Point> {
    public static final PointCodec INSTANCE = new PointCodec();

    private static final String[] REQUIRED = {"x"};
    private static final Float64 Y = Float64.ANY.maximum("100");

    private PointCodec() {}

    @Override
    public @Nullable Point read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Double x = null;
        Double y = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "x" -> {
                    seen = in.seen(seen, 0, name);
                    x = Float64.ANY.read(in);
                }
                case "y" -> {
                    seen = in.seen(seen, 1, name);
                    y = Y.read(in);
                }
                default -> in.unknown(name);
            }
        }
        in.require(seen, REQUIRED);
        if (x == null) {
            return null;
        }
        return new Point(x, y);
    }

    @Override
    public void write(Point value, JsonOut out) {
        out.startObject();
        out.required("x", Float64.ANY, value.x());
        out.optional("y", Y, value.y());
        out.endObject();
    }
}
