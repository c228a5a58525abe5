package com.example.parcels.codec;

import com.example.parcels.model.UpdateFile200ResponseOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link UpdateFile200ResponseOption2}. */
@Generated("concordat")
public final class UpdateFile200ResponseOption2Codec extends ObjectCodec<UpdateFile200ResponseOption2> {
    public static final ObjectCodec<UpdateFile200ResponseOption2> INSTANCE =
            new UpdateFile200ResponseOption2Codec()
                    .at(
                            "openapi.yaml#/paths/~1files~1%7Bid%7D%23share/put/responses/200/content/application~1json/schema");

    private final Member<String> link = optional("link", Text.ANY);

    private UpdateFile200ResponseOption2Codec() {}

    @Override
    protected UpdateFile200ResponseOption2 make(MembersRead in) {
        return new UpdateFile200ResponseOption2(in.orNull(link));
    }

    @Override
    protected void writeMembers(UpdateFile200ResponseOption2 value, JsonOut out) {
        out.member(link, value.link());
    }
}
