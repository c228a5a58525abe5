package com.example.parcels.codec;

import com.example.parcels.model.UpdateFileRequestOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link UpdateFileRequestOption1}. */
@Generated("concordat")
public final class UpdateFileRequestOption1Codec extends ObjectCodec<UpdateFileRequestOption1> {
    public static final ObjectCodec<UpdateFileRequestOption1> INSTANCE =
            new UpdateFileRequestOption1Codec()
                    .at("openapi.yaml#/paths/~1files~1%7Bid%7D/put/requestBody/content/application~1json/schema");

    private final Member<String> name = required("name", Text.ANY);

    private UpdateFileRequestOption1Codec() {}

    @Override
    protected UpdateFileRequestOption1 make(MembersRead in) {
        return new UpdateFileRequestOption1(in.get(name));
    }

    @Override
    protected void writeMembers(UpdateFileRequestOption1 value, JsonOut out) {
        out.member(name, value.name());
    }
}
