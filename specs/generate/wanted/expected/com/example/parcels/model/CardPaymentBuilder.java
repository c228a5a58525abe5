package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link CardPayment}; what is not set is absent. */
@Generated("concordat")
public final class CardPaymentBuilder {
    private @Nullable String token;

    CardPaymentBuilder() {}

    CardPaymentBuilder(CardPayment from) {
        token = from.token();
    }

    public CardPaymentBuilder token(String token) {
        this.token = token;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public CardPayment build() {
        return new CardPayment(Objects.requireNonNull(token, "token"));
    }
}
