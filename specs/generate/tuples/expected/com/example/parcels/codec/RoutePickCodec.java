package com.example.parcels.codec;

import com.example.parcels.model.Point;
import com.example.parcels.model.RoutePick;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.json.Wrapped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link RoutePick}. */
@Generated("concordat")
public final class RoutePickCodec implements Codec<RoutePick> {
    public static final Codec<RoutePick> INSTANCE =
            Located.of(new RoutePickCodec(), "openapi.yaml#/components/schemas/Route/properties/pick/oneOf");

    private static final List<Supplier<? extends Codec<? extends RoutePick>>> CASES =
            List.of(() -> Wrapped.of(Text.ANY, RoutePick.Text::new, RoutePick.Text::value), () -> PointCodec.INSTANCE);

    private RoutePickCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.STRING, JsonKind.ARRAY);
    }

    @Override
    public @Nullable RoutePick read(JsonIn in) {
        if (in.isUntyped()) {
            return in.oneOf(CASES);
        }
        return switch (in.kind()) {
            case STRING -> in.map(Text.ANY, RoutePick.Text::new);
            case ARRAY -> PointCodec.INSTANCE.read(in);
            default -> {
                in.unexpected(JsonKind.STRING, JsonKind.ARRAY);
                yield null;
            }
        };
    }

    @Override
    public void write(RoutePick value, JsonOut out) {
        if (value instanceof RoutePick.Text text) {
            Text.ANY.write(text.value(), out);
        } else if (value instanceof Point point) {
            PointCodec.INSTANCE.write(point, out);
        }
    }
}
