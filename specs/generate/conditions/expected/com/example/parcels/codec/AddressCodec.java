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
import dev.concordat.runtime.violation.SchemaLocations;

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
    private static final ObjectCodec<Address> PLAIN = new AddressCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Address")
                    .at("openapi.yaml#/components/schemas/Address", "anyOf", "oneOf", "not", "dependentRequired")
                    .at("openapi.yaml#/components/schemas/Address", "propertyNames", "required/postcode")
                    .at("openapi.yaml#/components/schemas/Address", "required/state")
                    .at("openapi.yaml#/components/schemas/Address/then/properties/state", "properties/state"));
    public static final Codec<Address> INSTANCE =
            Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Address");

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
