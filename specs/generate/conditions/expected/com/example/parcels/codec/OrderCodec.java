package com.example.parcels.codec;

import com.example.parcels.model.Order;
import com.example.parcels.model.OrderLinesItem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link Order}. */
@Generated("concordat")
public final class OrderCodec extends ObjectCodec<Order> {
    private static final Assertion ASSERTION = Assertion.dependentSchema(
            "coupon",
            Assertion.allOf(Assertion.required("total"), Assertion.property("total", Assertion.minimum("10"))));
    private static final ObjectCodec<Order> PLAIN = new OrderCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Order")
                    .at("openapi.yaml#/components/schemas/Order", "anyOf", "oneOf", "not", "dependentRequired")
                    .at("openapi.yaml#/components/schemas/Order", "propertyNames", "required/lines", "required/code")
                    .at("openapi.yaml#/components/schemas/Order", "required/total", "required/coupon"));
    public static final Codec<Order> INSTANCE = Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Order");

    private final Member<List<OrderLinesItem>> lines = optional(
            "lines",
            Asserted.of(
                    ListOf.of(() -> OrderLinesItemCodec.INSTANCE),
                    Assertion.contains(
                            0,
                            2,
                            Assertion.allOf(
                                    Assertion.required("gift"),
                                    Assertion.property("gift", Assertion.constant("true")))),
                    "openapi.yaml#/components/schemas/Order/properties/lines"));
    private final Member<String> code = optional(
            "code",
            Asserted.of(
                    Text.ANY.length(3, Integer.MAX_VALUE),
                    Assertion.not(Assertion.pattern(Expression.of("^TEST"))),
                    "openapi.yaml#/components/schemas/Order/properties/code"));
    private final Member<Long> total = optional("total", Int64.ANY);
    private final Member<String> coupon = optional("coupon", Text.ANY);

    private OrderCodec() {}

    @Override
    protected Order make(MembersRead in) {
        return new Order(in.orNull(lines), in.orNull(code), in.orNull(total), in.orNull(coupon));
    }

    @Override
    protected void writeMembers(Order value, JsonOut out) {
        out.member(lines, value.lines());
        out.member(code, value.code());
        out.member(total, value.total());
        out.member(coupon, value.coupon());
    }
}
