package served;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import served.api.ParcelsApi;
import served.model.NewParcel;
import served.model.Parcel;
import served.model.ParcelPage;
import served.model.ParcelStatus;

/** The parcels of openapi.yaml with openapi-generator and Hibernate Validator. */
@SpringBootApplication
@RestController
public class Application implements ParcelsApi {
    private static final int KEPT = 1000;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Parcel> parcels = new ConcurrentSkipListMap<>();

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** An interface alone leaves it to Spring, which would look for the name of the constant. */
    @Bean
    static Converter<String, ParcelStatus> statuses() {
        return new Converter<>() {
            @Override
            public ParcelStatus convert(String text) {
                return ParcelStatus.fromValue(text);
            }
        };
    }

    @Override
    public ResponseEntity<Parcel> createParcel(NewParcel body) {
        int number = numbers.getAndIncrement() % KEPT;
        Parcel parcel = new Parcel(number, ParcelStatus.ANNOUNCED, OffsetDateTime.now(ZoneOffset.UTC), body);
        parcels.put(number, parcel);
        return ResponseEntity.status(201).body(parcel);
    }

    @Override
    public ResponseEntity<ParcelPage> listParcels(ParcelStatus status, Integer limit) {
        List<Parcel> found = parcels.values().stream()
                .filter(parcel -> status == null || parcel.getStatus() == status)
                .limit(limit)
                .toList();
        return ResponseEntity.ok(new ParcelPage(found));
    }

    @Override
    public ResponseEntity<Parcel> getParcel(Integer id) {
        Parcel parcel = parcels.get(id);
        return parcel == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(parcel);
    }
}
