package com.example.parcels.codec;

import com.example.parcels.model.Address;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Address}. */
@Generated("concordat")
public final class AddressCodec implements Codec<Address> {
    private static final Assertion ASSERTION = Assertion.conditional(
            Assertion.property("country", Assertion.constant("\"US\"")),
            Assertion.allOf(
                    Assertion.required("state"),
                    Assertion.property("postcode", Assertion.pattern(Expression.of("^[0-9]{5}$"))),
                    Assertion.property("state", Assertion.allOf(Assertion.type("string"), Assertion.minLength(2)))),
            Assertion.not(Assertion.required("state")));
    public static final Codec<Address> INSTANCE = Asserted.of(new AddressCodec(), ASSERTION);

    private static final String[] REQUIRED = {"country"};
    private static final Text STATE = Text.ANY.length(2, Integer.MAX_VALUE);

    private AddressCodec() {}

    @Override
    public @Nullable Address read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String country = null;
        String postcode = null;
        String state = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "country" -> {
                    seen = in.seen(seen, 0, name);
                    country = Text.ANY.read(in);
                }
                case "postcode" -> {
                    seen = in.seen(seen, 1, name);
                    postcode = Text.ANY.read(in);
                }
                case "state" -> {
                    seen = in.seen(seen, 2, name);
                    state = STATE.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (country == null) {
            return null;
        }
        return new Address(country, postcode, state);
    }

    @Override
    public void write(Address value, JsonOut out) {
        out.startObject();
        out.required("country", Text.ANY, value.country());
        out.optional("postcode", Text.ANY, value.postcode());
        out.optional("state", STATE, value.state());
        out.endObject();
    }
}
