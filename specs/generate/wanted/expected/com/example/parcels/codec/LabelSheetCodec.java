package com.example.parcels.codec;

import com.example.parcels.model.LabelSheet;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bytes;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link LabelSheet}. */
@Generated("concordat")
public final class LabelSheetCodec extends ObjectCodec<LabelSheet> {
    public static final ObjectCodec<LabelSheet> INSTANCE = new LabelSheetCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/LabelSheet")
                    .at("openapi.yaml#/components/schemas/LabelSheet/properties/pages/items", "properties/pages/*"));

    private final Member<List<Bytes>> pages = required("pages", ListOf.of(Formatted.BASE64));

    private LabelSheetCodec() {}

    @Override
    protected LabelSheet make(MembersRead in) {
        return new LabelSheet(in.get(pages));
    }

    @Override
    protected void writeMembers(LabelSheet value, JsonOut out) {
        out.member(pages, value.pages());
    }
}
