package com.example.books.codec;

import com.example.books.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Problem}. */
@Generated("concordat")
public final class ProblemCodec extends ObjectCodec<Problem> {
    public static final ObjectCodec<Problem> INSTANCE =
            new ProblemCodec().at("openapi.yaml#/components/schemas/Problem");

    private final Member<String> title = required("title", Text.ANY);

    private ProblemCodec() {}

    @Override
    protected Problem make(MembersRead in) {
        return new Problem(in.get(title));
    }

    @Override
    protected void writeMembers(Problem value, JsonOut out) {
        out.member(title, value.title());
    }
}
