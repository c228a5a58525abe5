package com.example.parcels.codec;

import com.example.parcels.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Point}. */
@Generated("concordat")
public final class PointCodec implements Codec<Point> {
    public static final Codec<Point> INSTANCE =
            Located.of(new PointCodec(), "openapi.yaml#/components/schemas/Point/prefixItems");

    private static final Decimal LONGITUDE = Decimal.ANY.minimum("-180").maximum("180");
    private static final Decimal LATITUDE = Decimal.ANY.minimum("-90").maximum("90");

    private PointCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.ARRAY);
    }

    @Override
    public @Nullable Point read(JsonIn in) {
        if (!in.startArray()) {
            return null;
        }
        BigDecimal longitude = null;
        BigDecimal latitude = null;
        int count = 0;
        for (; in.nextItem(); count++) {
            switch (count) {
                case 0 -> longitude = LONGITUDE.read(in);
                case 1 -> latitude = LATITUDE.read(in);
                default -> in.unknownItem();
            }
        }
        in.endArray(count, 2, Integer.MAX_VALUE);
        if (longitude == null || latitude == null) {
            return null;
        }
        return new Point(longitude, latitude);
    }

    @Override
    public void write(Point value, JsonOut out) {
        out.startArray();
        LONGITUDE.write(value.longitude(), out);
        LATITUDE.write(value.latitude(), out);
        out.endArray(2, Integer.MAX_VALUE);
    }
}
