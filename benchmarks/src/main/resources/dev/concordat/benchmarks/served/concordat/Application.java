package served;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import served.api.CreateParcel;
import served.api.GetParcel;
import served.api.ListParcels;
import served.api.ParcelsApi;
import served.model.Parcel;
import served.model.ParcelPage;
import served.model.ParcelStatus;

/** The parcels of openapi.yaml with Concordat. */
@SpringBootApplication
public class Application implements ParcelsApi {
    private static final int KEPT = 1000;

    private final long wait;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Parcel> parcels = new ConcurrentSkipListMap<>();

    /** A handler that waits stands for one that asks a database. */
    public Application(@Value("${served.wait:0}") long wait) {
        this.wait = wait;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Override
    public CreateParcel.Response createParcel(CreateParcel.Request request, Call<Caller> call) {
        int number = numbers.getAndIncrement() % KEPT;
        Parcel parcel = new Parcel(
                number, ParcelStatus.ANNOUNCED, OffsetDateTime.now(ZoneOffset.UTC), request.body());
        parcels.put(number, parcel);
        return CreateParcel.created(parcel);
    }

    @Override
    public ListParcels.Response listParcels(ListParcels.Request request, Call<Caller> call) {
        List<Parcel> found = parcels.values().stream()
                .filter(parcel -> request.status() == null || parcel.status() == request.status())
                .limit(request.limit())
                .toList();
        return ListParcels.ok(new ParcelPage(found));
    }

    @Override
    public GetParcel.Response getParcel(GetParcel.Request request, Call<Caller> call) {
        if (wait > 0) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Parcel parcel = parcels.get(request.id());
        return parcel == null ? GetParcel.notFound() : GetParcel.ok(parcel);
    }
}
