package com.example.parcels.codec;

import com.example.parcels.model.RouteStart;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link RouteStart}. */
@Generated("concordat")
public final class RouteStartCodec implements Codec<RouteStart> {
    public static final Codec<RouteStart> INSTANCE =
            Located.of(new RouteStartCodec(), "openapi.yaml#/components/schemas/Route/properties/start/prefixItems");

    private RouteStartCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.ARRAY);
    }

    @Override
    public @Nullable RouteStart read(JsonIn in) {
        if (!in.startArray()) {
            return null;
        }
        String item1 = null;
        int count = 0;
        for (; in.nextItem(); count++) {
            switch (count) {
                case 0 -> item1 = Text.ANY.read(in);
                default -> in.unknownItem();
            }
        }
        in.endArray(count, 0, 1);
        return new RouteStart(item1);
    }

    @Override
    public void write(RouteStart value, JsonOut out) {
        out.startArray();
        if (value.item1() != null) {
            out.item(Text.ANY, value.item1());
        }
        out.endArray(0, 1);
    }
}
