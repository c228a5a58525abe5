package com.example.parcels.codec;

import com.example.parcels.model.Account;
import com.example.parcels.model.ChargeSource;
import com.example.parcels.model.ChargeSourceOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ChargeSource}. */
@Generated("concordat")
public final class ChargeSourceCodec implements Codec<ChargeSource> {
    private static final Assertion ASSERTION = Assertion.allOf(
            Assertion.oneOf(
                    Assertion.allOf(
                            Assertion.type("object"),
                            Assertion.required("holder"),
                            Assertion.property("holder", Assertion.type("string")),
                            Assertion.property("cvc", Assertion.type("string"))),
                    Assertion.reference(() -> Schemas.ACCOUNT_IN_RESPONSES)),
            Assertion.unevaluatedProperties(Assertion.never()));
    private static final Codec<ChargeSource> PLAIN =
            Located.of(new ChargeSourceCodec(), "openapi.yaml#/components/schemas/Charge/properties/source/oneOf");
    public static final Codec<ChargeSource> INSTANCE =
            Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Charge/properties/source");

    private static final List<Supplier<? extends Codec<? extends ChargeSource>>> CASES =
            List.of(() -> ChargeSourceOption1Codec.INSTANCE, () -> AccountCodec.INSTANCE);

    private ChargeSourceCodec() {}

    @Override
    public @Nullable ChargeSource read(JsonIn in) {
        return switch (in.telling("holder", "iban")) {
            case 0 -> ChargeSourceOption1Codec.INSTANCE.read(in);
            case 1 -> AccountCodec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(ChargeSource value, JsonOut out) {
        if (value instanceof ChargeSourceOption1 chargeSourceOption1) {
            ChargeSourceOption1Codec.INSTANCE.write(chargeSourceOption1, out);
        } else if (value instanceof Account account) {
            AccountCodec.INSTANCE.write(account, out);
        }
    }
}
