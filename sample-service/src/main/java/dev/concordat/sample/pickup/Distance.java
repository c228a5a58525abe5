package dev.concordat.sample.pickup;

import dev.concordat.sample.parcels.model.GeoPosition;
import dev.concordat.sample.parcels.model.Surroundings;
import java.math.BigDecimal;
import java.util.Objects;

/** Distances on a sphere (haversine formula). */
final class Distance {
    private static final double EARTH_RADIUS_KM = 6371;
    private static final BigDecimal USUAL_RADIUS_KM = BigDecimal.valueOf(5);

    private Distance() {}

    static boolean isWithin(Surroundings circle, GeoPosition position) {
        BigDecimal radius = Objects.requireNonNullElse(circle.radiusKm(), USUAL_RADIUS_KM);
        return km(circle, position) <= radius.doubleValue();
    }

    static double km(Surroundings from, GeoPosition to) {
        double latitude1 = Math.toRadians(from.latitude().doubleValue());
        double latitude2 = Math.toRadians(to.latitude().doubleValue());
        double across = Math.toRadians(to.longitude().subtract(from.longitude()).doubleValue());
        double a = square(Math.sin((latitude2 - latitude1) / 2))
                + Math.cos(latitude1) * Math.cos(latitude2) * square(Math.sin(across / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double value) {
        return value * value;
    }
}
