package com.example.books.codec;

import com.example.books.model.Line;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Line}. */
@Generated("concordat")
public final class LineCodec extends ObjectCodec<Line> {
    public static final ObjectCodec<Line> INSTANCE = new LineCodec().at("openapi.yaml#/components/schemas/Line");

    private final Member<String> sku = required("sku", Text.ANY.pattern("^[A-Z]{3}$"));
    private final Member<Long> amount = required("amount", Int64.ANY.minimum(1));

    private LineCodec() {}

    @Override
    protected Line make(MembersRead in) {
        return new Line(in.get(sku), in.get(amount));
    }

    @Override
    protected void writeMembers(Line value, JsonOut out) {
        out.member(sku, value.sku());
        out.member(amount, value.amount());
    }
}
