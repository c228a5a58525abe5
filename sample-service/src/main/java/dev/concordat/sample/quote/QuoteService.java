package dev.concordat.sample.quote;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.parcels.api.CreateQuote;
import dev.concordat.sample.parcels.api.GetTariff;
import dev.concordat.sample.parcels.api.QuotesApi;
import dev.concordat.sample.parcels.model.Money;
import dev.concordat.sample.parcels.model.Tariff;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What deliveries cost. */
@Service
class QuoteService implements QuotesApi {
    private static final LocalDate VALID_FROM = LocalDate.of(2026, 1, 1);

    private final Clock clock;
    private final PriceList list;

    QuoteService(Clock clock, PriceList list) {
        this.clock = clock;
        this.list = list;
    }

    @Override
    public CreateQuote.Response createQuote(CreateQuote.Request request, Call<Caller> call) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return CreateQuote.ok(Pricing.quote(request.body(), now));
    }

    @Override
    public GetTariff.Response getTariff(GetTariff.Request request, Call<Caller> call) {
        Map<String, Money> prices = new LinkedHashMap<>();
        Tariffs.prices(request.zone()).forEach((grams, price) -> prices.put("up-to-" + grams + "g", list.price(price)));
        return GetTariff.ok(new Tariff(request.zone(), VALID_FROM, prices));
    }
}
