package com.example.books.codec;

import com.example.books.model.Grid;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link Grid}. */
@Generated("concordat")
public final class GridCodec extends ObjectCodec<Grid> {
    public static final ObjectCodec<Grid> INSTANCE = new GridCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Grid")
                    .at("openapi.yaml#/components/schemas/Grid/properties/rows/items", "properties/rows/*")
                    .at("openapi.yaml#/components/schemas/Grid/properties/rows/items/items", "properties/rows/*/*"));

    private final Member<List<List<Long>>> rows = optional("rows", ListOf.of(ListOf.of(Int64.ANY)));

    private GridCodec() {}

    @Override
    protected Grid make(MembersRead in) {
        return new Grid(in.orNull(rows));
    }

    @Override
    protected void writeMembers(Grid value, JsonOut out) {
        out.member(rows, value.rows());
    }
}
