package com.example.parcels.codec;

import com.example.parcels.model.Point;
import com.example.parcels.model.Route;
import com.example.parcels.model.RoutePick;
import com.example.parcels.model.RouteStart;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import java.util.List;

/** Reads and writes {@link Route}. */
@Generated("concordat")
public final class RouteCodec extends ObjectCodec<Route> {
    public static final ObjectCodec<Route> INSTANCE = new RouteCodec().at("openapi.yaml#/components/schemas/Route");

    private final Member<List<Point>> points = required("points", ListOf.of(() -> PointCodec.INSTANCE).unique());
    private final Member<RouteStart> start = optional("start", () -> RouteStartCodec.INSTANCE);
    private final Member<RoutePick> pick = optional("pick", () -> RoutePickCodec.INSTANCE);

    private RouteCodec() {}

    @Override
    protected Route make(MembersRead in) {
        return new Route(in.get(points), in.orNull(start), in.orNull(pick));
    }

    @Override
    protected void writeMembers(Route value, JsonOut out) {
        out.member(points, value.points());
        out.member(start, value.start());
        out.member(pick, value.pick());
    }
}
