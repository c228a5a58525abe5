package com.example.echo.codec;

import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Float64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link Point}. */
@Generated("concordat")
public final class PointCodec extends ObjectCodec<Point> {
    public static final ObjectCodec<Point> INSTANCE = new PointCodec().at("openapi.yaml#/components/schemas/Point");

    private final Member<Double> x = required("x", Float64.ANY);
    private final Member<Double> y = optional("y", Float64.ANY.maximum("100"));

    private PointCodec() {
        closed();
    }

    @Override
    protected Point make(MembersRead in) {
        return new Point(in.get(x), in.orNull(y));
    }

    @Override
    protected void writeMembers(Point value, JsonOut out) {
        out.member(x, value.x());
        out.member(y, value.y());
    }
}
