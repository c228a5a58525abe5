package com.example.parcels.codec;

import com.example.parcels.model.OrderLinesItem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderLinesItem}. */
@Generated("concordat")
public final class OrderLinesItemCodec implements Codec<OrderLinesItem> {
    public static final OrderLinesItemCodec INSTANCE = new OrderLinesItemCodec();

    private OrderLinesItemCodec() {}

    @Override
    public @Nullable OrderLinesItem read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String sku = null;
        Boolean gift = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "sku" -> {
                    seen = in.seen(seen, 0, name);
                    sku = Text.ANY.read(in);
                }
                case "gift" -> {
                    seen = in.seen(seen, 1, name);
                    gift = Bool.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        return new OrderLinesItem(sku, gift);
    }

    @Override
    public void write(OrderLinesItem value, JsonOut out) {
        out.startObject();
        out.optional("sku", Text.ANY, value.sku());
        out.optional("gift", Bool.ANY, value.gift());
        out.endObject();
    }
}
