package com.example.parcels.codec;

import com.example.parcels.model.OrderLinesItem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link OrderLinesItem}. */
@Generated("concordat")
public final class OrderLinesItemCodec extends ObjectCodec<OrderLinesItem> {
    public static final ObjectCodec<OrderLinesItem> INSTANCE =
            new OrderLinesItemCodec().at("openapi.yaml#/components/schemas/Order/properties/lines/items");

    private final Member<String> sku = optional("sku", Text.ANY);
    private final Member<Boolean> gift = optional("gift", Bool.ANY);

    private OrderLinesItemCodec() {}

    @Override
    protected OrderLinesItem make(MembersRead in) {
        return new OrderLinesItem(in.orNull(sku), in.orNull(gift));
    }

    @Override
    protected void writeMembers(OrderLinesItem value, JsonOut out) {
        out.member(sku, value.sku());
        out.member(gift, value.gift());
    }
}
