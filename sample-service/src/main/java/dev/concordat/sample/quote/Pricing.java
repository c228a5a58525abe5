package dev.concordat.sample.quote;

import dev.concordat.sample.parcels.model.Dimensions;
import dev.concordat.sample.parcels.model.InternationalDestination;
import dev.concordat.sample.parcels.model.Quote;
import dev.concordat.sample.parcels.model.QuoteLine;
import dev.concordat.sample.parcels.model.QuoteLineKind;
import dev.concordat.sample.parcels.model.QuoteRequest;
import dev.concordat.sample.parcels.model.ServiceLevel;
import dev.concordat.sample.parcels.model.TariffZone;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a delivery costs: a function of the request. */
final class Pricing {
    private static final BigDecimal EXPRESS_RATE = new BigDecimal("0.60");
    private static final BigDecimal OVERSIZE = new BigDecimal("9.00");
    private static final BigDecimal INSURANCE_RATE = new BigDecimal("0.01");
    private static final BigDecimal CUSTOMS = new BigDecimal("12.00");
    private static final BigDecimal LONGEST = new BigDecimal("120");
    private static final int DAYS_VALID = 7;

    private Pricing() {}

    static Quote quote(QuoteRequest request, OffsetDateTime now) {
        TariffZone zone = Tariffs.zoneOf(request.destination());
        ServiceLevel level = Objects.requireNonNullElse(request.serviceLevel(), ServiceLevel.STANDARD);
        BigDecimal pieces = BigDecimal.valueOf(Objects.requireNonNullElse(request.pieces(), 1));
        BigDecimal transport =
                Tariffs.prices(zone).ceilingEntry(request.weight()).getValue().multiply(pieces);

        Map<QuoteLineKind, BigDecimal> amounts = new EnumMap<>(QuoteLineKind.class);
        amounts.put(QuoteLineKind.TRANSPORT, transport);
        if (level == ServiceLevel.EXPRESS) {
            amounts.put(QuoteLineKind.EXPRESS, transport.multiply(EXPRESS_RATE));
        }
        if (isOversize(request.dimensions())) {
            amounts.put(QuoteLineKind.OVERSIZE, OVERSIZE.multiply(pieces));
        }
        if (request.insuredValue() != null && request.insuredValue().signum() > 0) {
            amounts.put(QuoteLineKind.INSURANCE, request.insuredValue().multiply(INSURANCE_RATE));
        }
        if (request.destination() instanceof InternationalDestination abroad && abroad.customsValue() != null) {
            amounts.put(QuoteLineKind.CUSTOMS, CUSTOMS);
        }

        List<QuoteLine> lines = amounts.entrySet().stream()
                .map(amount -> new QuoteLine(amount.getKey(), Tariffs.euros(amount.getValue())))
                .toList();
        BigDecimal total = lines.stream()
                .map(line -> new BigDecimal(line.price().amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quote(Tariffs.euros(total), lines, transitDays(zone, level), now.plusDays(DAYS_VALID));
    }

    private static int transitDays(TariffZone zone, ServiceLevel level) {
        int usual = switch (zone) {
            case DOMESTIC -> 2;
            case EUROPE -> 5;
            case WORLD -> 12;
        };
        return switch (level) {
            case ECONOMY -> usual * 2;
            case STANDARD -> usual;
            case EXPRESS -> (usual + 1) / 2;
        };
    }

    private static boolean isOversize(@Nullable Dimensions size) {
        return size != null
                && size.length().max(size.width()).max(size.height()).compareTo(LONGEST) > 0;
    }
}
