package com.example.parcels.codec;

import com.example.parcels.model.UpdateFileRequestOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link UpdateFileRequestOption2}. */
@Generated("concordat")
public final class UpdateFileRequestOption2Codec extends ObjectCodec<UpdateFileRequestOption2> {
    public static final ObjectCodec<UpdateFileRequestOption2> INSTANCE =
            new UpdateFileRequestOption2Codec()
                    .at(
                            "openapi.yaml#/paths/~1files~1%7Bid%7D%23share/put/requestBody/content/application~1json/schema");

    private final Member<String> link = required("link", Text.ANY);

    private UpdateFileRequestOption2Codec() {}

    @Override
    protected UpdateFileRequestOption2 make(MembersRead in) {
        return new UpdateFileRequestOption2(in.get(link));
    }

    @Override
    protected void writeMembers(UpdateFileRequestOption2 value, JsonOut out) {
        out.member(link, value.link());
    }
}
