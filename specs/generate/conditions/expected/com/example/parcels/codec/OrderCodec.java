package com.example.parcels.codec;

import com.example.parcels.model.Order;
import com.example.parcels.model.OrderLinesItem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. */
@Generated("concordat")
public final class OrderCodec implements Codec<Order> {
    private static final Assertion ASSERTION = Assertion.dependentSchema(
            "coupon",
            Assertion.allOf(Assertion.required("total"), Assertion.property("total", Assertion.minimum("10"))));
    public static final Codec<Order> INSTANCE = Asserted.of(new OrderCodec(), ASSERTION);

    private static final Codec<List<OrderLinesItem>> LINES = Asserted.of(
            ListOf.of(() -> OrderLinesItemCodec.INSTANCE),
            Assertion.contains(
                    0,
                    2,
                    Assertion.allOf(
                            Assertion.required("gift"),
                            Assertion.property("gift", Assertion.constant("true")))));
    private static final Scalar<String> CODE = Asserted.of(
            Text.ANY.length(3, Integer.MAX_VALUE),
            Assertion.not(Assertion.pattern(Expression.of("^TEST"))));

    private OrderCodec() {}

    @Override
    public @Nullable Order read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        List<OrderLinesItem> lines = null;
        String code = null;
        Long total = null;
        String coupon = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "lines" -> {
                    seen = in.seen(seen, 0, name);
                    lines = LINES.read(in);
                }
                case "code" -> {
                    seen = in.seen(seen, 1, name);
                    code = CODE.read(in);
                }
                case "total" -> {
                    seen = in.seen(seen, 2, name);
                    total = Int64.ANY.read(in);
                }
                case "coupon" -> {
                    seen = in.seen(seen, 3, name);
                    coupon = Text.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        return new Order(lines, code, total, coupon);
    }

    @Override
    public void write(Order value, JsonOut out) {
        out.startObject();
        out.optional("lines", LINES, value.lines());
        out.optional("code", CODE, value.code());
        out.optional("total", Int64.ANY, value.total());
        out.optional("coupon", Text.ANY, value.coupon());
        out.endObject();
    }
}
