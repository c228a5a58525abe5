package com.example.echo.codec;

import com.example.echo.model.SendFormRequest;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link SendFormRequest}. */
@Generated("concordat")
public final class SendFormRequestCodec extends ObjectCodec<SendFormRequest> {
    public static final ObjectCodec<SendFormRequest> INSTANCE = new SendFormRequestCodec()
            .at(SchemaLocations.of("openapi.yaml#/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema")
                    .at(
                            "openapi.yaml#/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tags/items",
                            "properties/tags/*"));

    private final Member<String> name = required("name", Text.ANY.length(1, Integer.MAX_VALUE));
    private final Member<Long> size = optional("size", Int64.ANY);
    private final Member<List<String>> tags = optional("tags", ListOf.of(Text.ANY));

    private SendFormRequestCodec() {}

    @Override
    protected SendFormRequest make(MembersRead in) {
        return new SendFormRequest(in.get(name), in.orNull(size), in.orNull(tags));
    }

    @Override
    protected void writeMembers(SendFormRequest value, JsonOut out) {
        out.member(name, value.name());
        out.member(size, value.size());
        out.member(tags, value.tags());
    }
}
