package com.example.library.codec;

import com.example.library.model.Loan;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Loan}. */
@Generated("concordat")
public final class LoanCodec extends ObjectCodec<Loan> {
    public static final ObjectCodec<Loan> INSTANCE = new LoanCodec().at("openapi.yaml#/components/schemas/Loan");

    private final Member<String> book = required("book", Text.ANY);

    private LoanCodec() {}

    @Override
    protected Loan make(MembersRead in) {
        return new Loan(in.get(book));
    }

    @Override
    protected void writeMembers(Loan value, JsonOut out) {
        out.member(book, value.book());
    }
}
