// parcelId is a UUID.
import com.example.parcels.api.GetParcel;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.util.Map;
import java.util.UUID;

class Reader implements GetParcel.Handler {
    private final Map<UUID, Parcel> parcels;

    Reader(Map<UUID, Parcel> parcels) {
        this.parcels = parcels;
    }

    @Override
    public GetParcel.Response getParcel(GetParcel.Request request, Call<Caller> call) {
        String id = request.parcelId(); // error: prob.found.req: UUID
        Parcel parcel = parcels.get(request.parcelId());
        if (parcel == null) {
            return GetParcel.notFound(Problem.builder().title("No such parcel").status(404).build());
        }
        String etag = "\"" + parcel.version() + "\"";
        if (etag.equals(request.ifNoneMatch())) {
            return GetParcel.notModified(etag);
        }
        return GetParcel.ok(etag, parcel);
    }
}
