package com.example.parcels.codec;

import com.example.parcels.model.CardPayment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CardPayment}. */
@Generated("concordat")
public final class CardPaymentCodec implements Codec<CardPayment> {
    public static final CardPaymentCodec INSTANCE = new CardPaymentCodec();

    private static final String[] REQUIRED = {"method", "token"};
    private static final Text METHOD = Text.ANY.constant("card");
    private static final Text TOKEN = Text.ANY.length(1, Integer.MAX_VALUE);

    private CardPaymentCodec() {}

    @Override
    public @Nullable CardPayment read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String token = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "method" -> {
                    seen = in.seen(seen, 0, name);
                    METHOD.read(in);
                }
                case "token" -> {
                    seen = in.seen(seen, 1, name);
                    token = TOKEN.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (token == null) {
            return null;
        }
        return new CardPayment(token);
    }

    @Override
    public void write(CardPayment value, JsonOut out) {
        out.startObject();
        out.required("method", METHOD, "card");
        out.required("token", TOKEN, value.token());
        out.endObject();
    }
}
