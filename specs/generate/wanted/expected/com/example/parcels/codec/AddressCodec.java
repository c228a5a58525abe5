package com.example.parcels.codec;

import com.example.parcels.model.Address;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Address}. */
@Generated("concordat")
public final class AddressCodec implements Codec<Address> {
    public static final AddressCodec INSTANCE = new AddressCodec();

    private static final String[] REQUIRED = {"street", "city", "country"};
    private static final Text STREET = Text.ANY.length(1, Integer.MAX_VALUE);
    private static final Text CITY = Text.ANY.length(1, Integer.MAX_VALUE);
    private static final Text COUNTRY = Text.ANY.length(2, 2);
    private static final Text ADDITIONAL_PROPERTIES = Text.ANY;

    private AddressCodec() {}

    @Override
    public @Nullable Address read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String street = null;
        String city = null;
        String country = null;
        Map<String, String> additionalProperties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "street" -> {
                    seen = in.seen(seen, 0, name);
                    street = STREET.read(in);
                }
                case "city" -> {
                    seen = in.seen(seen, 1, name);
                    city = CITY.read(in);
                }
                case "country" -> {
                    seen = in.seen(seen, 2, name);
                    country = COUNTRY.read(in);
                }
                default -> in.additional(additionalProperties, name, ADDITIONAL_PROPERTIES);
            }
        }
        in.require(seen, REQUIRED);
        if (street == null || city == null || country == null) {
            return null;
        }
        return new Address(street, city, country, additionalProperties);
    }

    @Override
    public void write(Address value, JsonOut out) {
        out.startObject();
        out.required("street", STREET, value.street());
        out.required("city", CITY, value.city());
        out.required("country", COUNTRY, value.country());
        out.additional(value.additionalProperties(), ADDITIONAL_PROPERTIES);
        out.endObject();
    }
}
