package com.example.parcels.codec;

import com.example.parcels.model.Point;
import com.example.parcels.model.Route;
import com.example.parcels.model.RoutePick;
import com.example.parcels.model.RouteStart;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Route}. */
@Generated("concordat")
public final class RouteCodec implements Codec<Route> {
    public static final RouteCodec INSTANCE = new RouteCodec();

    private static final String[] REQUIRED = {"points"};
    private static final Codec<List<Point>> POINTS =
            Asserted.of(ListOf.of(() -> PointCodec.INSTANCE), Assertion.uniqueItems());

    private RouteCodec() {}

    @Override
    public @Nullable Route read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        List<Point> points = null;
        RouteStart start = null;
        RoutePick pick = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "points" -> {
                    seen = in.seen(seen, 0, name);
                    points = POINTS.read(in);
                }
                case "start" -> {
                    seen = in.seen(seen, 1, name);
                    start = RouteStartCodec.INSTANCE.read(in);
                }
                case "pick" -> {
                    seen = in.seen(seen, 2, name);
                    pick = RoutePickCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (points == null) {
            return null;
        }
        return new Route(points, start, pick);
    }

    @Override
    public void write(Route value, JsonOut out) {
        out.startObject();
        out.required("points", POINTS, value.points());
        out.optional("start", RouteStartCodec.INSTANCE, value.start());
        out.optional("pick", RoutePickCodec.INSTANCE, value.pick());
        out.endObject();
    }
}
