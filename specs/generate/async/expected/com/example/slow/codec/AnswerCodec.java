package com.example.slow.codec;

import com.example.slow.model.Answer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Answer}. */
@Generated("concordat")
public final class AnswerCodec extends ObjectCodec<Answer> {
    public static final ObjectCodec<Answer> INSTANCE = new AnswerCodec().at("openapi.yaml#/components/schemas/Answer");

    private final Member<String> text = required("text", Text.ANY.length(0, 30));

    private AnswerCodec() {}

    @Override
    protected Answer make(MembersRead in) {
        return new Answer(in.get(text));
    }

    @Override
    protected void writeMembers(Answer value, JsonOut out) {
        out.member(text, value.text());
    }
}
