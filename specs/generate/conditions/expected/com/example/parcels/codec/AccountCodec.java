package com.example.parcels.codec;

import com.example.parcels.model.Account;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Account}. */
@Generated("concordat")
public final class AccountCodec extends ObjectCodec<Account> {
    public static final ObjectCodec<Account> INSTANCE =
            new AccountCodec().at("openapi.yaml#/components/schemas/Account");

    private final Member<String> iban = required("iban", Text.ANY);

    private AccountCodec() {}

    @Override
    protected Account make(MembersRead in) {
        return new Account(in.get(iban));
    }

    @Override
    protected void writeMembers(Account value, JsonOut out) {
        out.member(iban, value.iban());
    }
}
