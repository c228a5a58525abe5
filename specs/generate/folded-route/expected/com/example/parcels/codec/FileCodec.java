package com.example.parcels.codec;

import com.example.parcels.model.File;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link File}. */
@Generated("concordat")
public final class FileCodec extends ObjectCodec<File> {
    public static final ObjectCodec<File> INSTANCE = new FileCodec().at("openapi.yaml#/components/schemas/File");

    private final Member<String> name = required("name", Text.ANY);

    private FileCodec() {}

    @Override
    protected File make(MembersRead in) {
        return new File(in.get(name));
    }

    @Override
    protected void writeMembers(File value, JsonOut out) {
        out.member(name, value.name());
    }
}
