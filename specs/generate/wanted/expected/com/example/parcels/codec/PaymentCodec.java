package com.example.parcels.codec;

import com.example.parcels.model.BankTransfer;
import com.example.parcels.model.CardPayment;
import com.example.parcels.model.Payment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Payment}. */
@Generated("concordat")
public final class PaymentCodec implements Codec<Payment> {
    public static final Codec<Payment> INSTANCE =
            Located.of(new PaymentCodec(), "openapi.yaml#/components/schemas/Payment/oneOf");

    private PaymentCodec() {}

    @Override
    public @Nullable Payment read(JsonIn in) {
        String method = in.discriminator("method");
        if (method == null) {
            return null;
        }
        return switch (method) {
            case "card" -> CardPaymentCodec.INSTANCE.read(in);
            case "bank" -> BankTransferCodec.INSTANCE.read(in);
            default -> {
                in.unknownDiscriminator("method", method, "card", "bank");
                yield null;
            }
        };
    }

    @Override
    public void write(Payment value, JsonOut out) {
        if (value instanceof CardPayment cardPayment) {
            CardPaymentCodec.INSTANCE.write(cardPayment, out);
        } else if (value instanceof BankTransfer bankTransfer) {
            BankTransferCodec.INSTANCE.write(bankTransfer, out);
        }
    }
}
