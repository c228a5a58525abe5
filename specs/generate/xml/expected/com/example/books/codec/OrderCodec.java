package com.example.books.codec;

import com.example.books.model.Line;
import com.example.books.model.Order;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.MapOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;
import java.util.Map;

/** Reads and writes {@link Order}. */
@Generated("concordat")
public final class OrderCodec extends ObjectCodec<Order> {
    public static final ObjectCodec<Order> INSTANCE = new OrderCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Order")
                    .at("openapi.yaml#/components/schemas/Order/properties/tags/items", "properties/tags/*")
                    .at("openapi.yaml#/components/schemas/Order/properties/history/items", "properties/history/*")
                    .at(
                            "openapi.yaml#/components/schemas/Order/properties/shelves/additionalProperties",
                            "properties/shelves/*"));

    private final Member<Long> id = optional("id", Int64.ANY);
    private final Member<String> customer = required("customer", Text.ANY.length(1, Integer.MAX_VALUE));
    private final Member<Boolean> paid = optionalNullable("paid", Bool.ANY);
    private final Member<List<Line>> lines =
            required("lines", ListOf.of(() -> LineCodec.INSTANCE).items(1, Integer.MAX_VALUE));
    private final Member<List<String>> tags = optional("tags", ListOf.of(Text.ANY));
    private final Member<List<String>> history = optional("history", ListOf.of(Text.ANY));
    private final Member<Order> earlier = optional("earlier", () -> OrderCodec.INSTANCE);
    private final Member<Map<String, Long>> shelves = optional("shelves", MapOf.of(Int64.ANY));

    private OrderCodec() {
        closed();
    }

    @Override
    protected Order make(MembersRead in) {
        return new Order(
                in.orNull(id),
                in.get(customer),
                in.orNull(paid),
                in.get(lines),
                in.orNull(tags),
                in.orNull(history),
                in.orNull(earlier),
                in.orNull(shelves));
    }

    @Override
    protected void writeMembers(Order value, JsonOut out) {
        out.member(id, value.id());
        out.member(customer, value.customer());
        out.member(paid, value.paid());
        out.member(lines, value.lines());
        out.member(tags, value.tags());
        out.member(history, value.history());
        out.member(earlier, value.earlier());
        out.member(shelves, value.shelves());
    }
}
