package com.example.parcels.codec;

import com.example.parcels.model.Address;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Address}. */
@Generated("concordat")
public final class AddressCodec extends ObjectCodec<Address> {
    private static final Assertion ASSERTION = Assertion.conditional(
            Assertion.property("country", Assertion.constant("\"US\"")),
            Assertion.allOf(
                    Assertion.required("state"),
                    Assertion.property("postcode", Assertion.pattern(Expression.of("^[0-9]{5}$"))),
                    Assertion.property("state", Assertion.allOf(Assertion.type("string"), Assertion.minLength(2)))),
            Assertion.not(Assertion.required("state")));
    public static final Codec<Address> INSTANCE = Asserted.of(new AddressCodec(), ASSERTION);

    private final Member<String> country = required("country", Text.ANY);
    private final Member<String> postcode = optional("postcode", Text.ANY);
    private final Member<String> state = optional("state", Text.ANY.length(2, Integer.MAX_VALUE));

    private AddressCodec() {}

    @Override
    protected Address make(MembersRead in) {
        return new Address(in.get(country), in.orNull(postcode), in.orNull(state));
    }

    @Override
    protected void writeMembers(Address value, JsonOut out) {
        out.member(country, value.country());
        out.member(postcode, value.postcode());
        out.member(state, value.state());
    }
}
