package com.example.parcels.codec;

import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelPage;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import java.util.List;

/** Reads and writes {@link ParcelPage}. */
@Generated("concordat")
public final class ParcelPageCodec extends ObjectCodec<ParcelPage> {
    public static final ObjectCodec<ParcelPage> INSTANCE =
            new ParcelPageCodec().at("openapi.yaml#/components/schemas/ParcelPage");

    private final Member<List<Parcel>> items = required("items", ListOf.of(() -> ParcelCodec.INSTANCE));
    private final Member<String> nextCursor = optional("nextCursor", Text.ANY);

    private ParcelPageCodec() {}

    @Override
    protected ParcelPage make(MembersRead in) {
        return new ParcelPage(in.get(items), in.orNull(nextCursor));
    }

    @Override
    protected void writeMembers(ParcelPage value, JsonOut out) {
        out.member(items, value.items());
        out.member(nextCursor, value.nextCursor());
    }
}
