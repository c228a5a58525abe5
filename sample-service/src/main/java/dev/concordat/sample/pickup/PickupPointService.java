package dev.concordat.sample.pickup;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.Problems;
import dev.concordat.sample.parcels.api.GetPickupPoint;
import dev.concordat.sample.parcels.api.ListPickupPoints;
import dev.concordat.sample.parcels.api.PickupPointsApi;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.Locale;
import dev.concordat.sample.parcels.model.PickupPoint;
import dev.concordat.sample.parcels.model.PickupPointList;
import dev.concordat.sample.parcels.model.PickupServicesItem;
import dev.concordat.sample.parcels.model.Surroundings;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** Finds pickup points among those that ship with the service. */
@Service
class PickupPointService implements PickupPointsApi {
    private static final int AT_MOST = 100;
    private static final Map<Locale, Map<String, String>> CITIES = Map.of(
            Locale.EN, Map.of("Lisboa", "Lisbon"),
            Locale.FR, Map.of("Lisboa", "Lisbonne"),
            Locale.PT, Map.of());

    private final List<PickupPoint> points;

    PickupPointService() throws IOException {
        byte[] json = new ClassPathResource("pickup-points.json").getContentAsByteArray();
        points = Json.read(PickupPointList.class, json).items();
    }

    @Override
    public ListPickupPoints.Response listPickupPoints(ListPickupPoints.Request request, Call<Caller> call) {
        List<PickupServicesItem> services = request.services();
        Stream<PickupPoint> found = points.stream()
                .filter(point -> services == null || point.services().containsAll(services));
        Surroundings near = request.near();
        if (near != null) {
            found = found.filter(point -> Distance.isWithin(near, point.position()))
                    .sorted(Comparator.comparingDouble(point -> Distance.km(near, point.position())));
        }
        return ListPickupPoints.ok(
                request.locale(),
                new PickupPointList(found.limit(AT_MOST)
                        .map(point -> in(request.locale(), point))
                        .toList()));
    }

    @Override
    public GetPickupPoint.Response getPickupPoint(GetPickupPoint.Request request, Call<Caller> call) {
        return points.stream()
                .filter(point -> point.code().equals(request.code()))
                .findFirst()
                .map(point -> GetPickupPoint.ok(request.locale(), in(request.locale(), point)))
                .orElseGet(() -> GetPickupPoint.notFound(Problems.NO_PICKUP_POINT));
    }

    /** The point with the names of places in the language asked for. */
    private static PickupPoint in(Locale locale, PickupPoint point) {
        String city = point.address().city();
        String translated = CITIES.getOrDefault(locale, Map.of()).getOrDefault(city, city);
        return point.with()
                .address(point.address().with().city(translated).build())
                .build();
    }
}
