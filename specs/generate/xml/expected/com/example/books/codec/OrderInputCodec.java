package com.example.books.codec;

import com.example.books.model.Line;
import com.example.books.model.OrderInput;
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

/** Reads and writes {@link OrderInput}. */
@Generated("concordat")
public final class OrderInputCodec extends ObjectCodec<OrderInput> {
    public static final ObjectCodec<OrderInput> INSTANCE = new OrderInputCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Order")
                    .at("openapi.yaml#/components/schemas/Order/properties/tags/items", "properties/tags/*")
                    .at("openapi.yaml#/components/schemas/Order/properties/history/items", "properties/history/*")
                    .at(
                            "openapi.yaml#/components/schemas/Order/properties/shelves/additionalProperties",
                            "properties/shelves/*"));

    private final Member<String> customer = required("customer", Text.ANY.length(1, Integer.MAX_VALUE));
    private final Member<Boolean> paid = optionalNullable("paid", Bool.ANY);
    private final Member<List<Line>> lines =
            required("lines", ListOf.of(() -> LineCodec.INSTANCE).items(1, Integer.MAX_VALUE));
    private final Member<List<String>> tags = optional("tags", ListOf.of(Text.ANY));
    private final Member<OrderInput> earlier = optional("earlier", () -> OrderInputCodec.INSTANCE);
    private final Member<Map<String, Long>> shelves = optional("shelves", MapOf.of(Int64.ANY));

    private OrderInputCodec() {
        optional("id", Int64.ANY); // readOnly: checked, not kept
        optional("history", ListOf.of(Text.ANY)); // readOnly: checked, not kept
        closed();
    }

    @Override
    protected OrderInput make(MembersRead in) {
        return new OrderInput(
                in.get(customer),
                in.orNull(paid),
                in.get(lines),
                in.orNull(tags),
                in.orNull(earlier),
                in.orNull(shelves));
    }

    @Override
    protected void writeMembers(OrderInput value, JsonOut out) {
        out.member(customer, value.customer());
        out.member(paid, value.paid());
        out.member(lines, value.lines());
        out.member(tags, value.tags());
        out.member(earlier, value.earlier());
        out.member(shelves, value.shelves());
    }
}
