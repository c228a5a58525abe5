package dev.concordat.sample.quote;

import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.Features;
import dev.concordat.sample.parcels.model.Money;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/**
 * The prices that hold for whoever asks: senders with a contract pay a tenth less. It is made for each request, so what it
 * is injected into needs to know neither callers nor flags.
 */
@Component
@RequestScope
class PriceList {
    private static final BigDecimal CONTRACT_RATE = new BigDecimal("0.90");

    private final BigDecimal rate;

    PriceList(Caller caller, Features features) {
        rate = caller.isAnonymous() || !features.contractPrices() ? BigDecimal.ONE : CONTRACT_RATE;
    }

    Money price(BigDecimal listed) {
        return Tariffs.euros(listed.multiply(rate));
    }
}
