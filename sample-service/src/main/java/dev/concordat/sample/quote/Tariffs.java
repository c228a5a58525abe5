package dev.concordat.sample.quote;

import dev.concordat.sample.parcels.model.Currency;
import dev.concordat.sample.parcels.model.Destination;
import dev.concordat.sample.parcels.model.InternationalDestination;
import dev.concordat.sample.parcels.model.Money;
import dev.concordat.sample.parcels.model.TariffZone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The list prices, in euros. */
final class Tariffs {
    private static final Set<String> EUROPE = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS",
            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "RO", "SE", "SI", "SK");

    private Tariffs() {}

    static TariffZone zoneOf(Destination destination) {
        if (!(destination instanceof InternationalDestination abroad)
                || abroad.country().equals("PT")) {
            return TariffZone.DOMESTIC;
        }
        return EUROPE.contains(abroad.country()) ? TariffZone.EUROPE : TariffZone.WORLD;
    }

    /** Prices by the greatest weight in grams that they are for. */
    static NavigableMap<Integer, BigDecimal> prices(TariffZone zone) {
        return switch (zone) {
            case DOMESTIC -> classes("4.90", "7.90", "14.50");
            case EUROPE -> classes("11.90", "18.50", "34.00");
            case WORLD -> classes("24.90", "52.00", "118.00");
        };
    }

    static Money euros(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP).toPlainString(), Currency.EUR);
    }

    private static NavigableMap<Integer, BigDecimal> classes(String small, String medium, String large) {
        return new TreeMap<>(Map.of(
                2_000, new BigDecimal(small),
                10_000, new BigDecimal(medium),
                31_500, new BigDecimal(large)));
    }
}
