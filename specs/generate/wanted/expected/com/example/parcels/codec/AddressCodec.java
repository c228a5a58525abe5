package com.example.parcels.codec;

import com.example.parcels.model.Address;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.FreeMembers;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Address}. */
@Generated("concordat")
public final class AddressCodec extends ObjectCodec<Address> {
    public static final ObjectCodec<Address> INSTANCE = new AddressCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Address")
                    .at("openapi.yaml#/components/schemas/Address/additionalProperties", "*"));

    private final Member<String> street = required("street", Text.ANY.length(1, Integer.MAX_VALUE));
    private final Member<String> city = required("city", Text.ANY.length(1, Integer.MAX_VALUE));
    private final Member<String> country = required("country", Text.ANY.length(2, 2));
    private final FreeMembers<String> additionalProperties = additional(Text.ANY);

    private AddressCodec() {}

    @Override
    protected Address make(MembersRead in) {
        return new Address(in.get(street), in.get(city), in.get(country), in.get(additionalProperties));
    }

    @Override
    protected void writeMembers(Address value, JsonOut out) {
        out.member(street, value.street());
        out.member(city, value.city());
        out.member(country, value.country());
        out.members(additionalProperties, value.additionalProperties());
    }
}
